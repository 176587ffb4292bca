import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../testing/create-random.ts';
import { makeOdt, makeOffice, wordBody } from '../../testing/make-documents.ts';
import { dangerWords } from '../danger-words.ts';
import { inspectAttachment } from '../inspect-attachment.ts';

const dangersOf = (bytes: Buffer): string[] => {
  const { fault, dangers } = inspectAttachment(bytes);
  expect(fault).toBeUndefined();
  return dangers;
};

/** Writes some letters of an element's text as CDATA. */
const cut = (text: string, random: Random): string =>
  [...text].map((letter) => (random.below(4) === 0 ? `<![CDATA[${letter}]]>` : letter)).join('');

/** Splits an instruction into a random number of runs. */
function runsOf(text: string, random: Random): string {
  const runs: string[] = [''];
  for (const letter of text) runs.push(random.below(3) === 0 ? letter : `${runs.pop() ?? ''}${letter}`);
  const between = ['', '<w:proofErr/>', '<w:bookmarkStart/>', '</w:p><w:p>'];
  return runs.map((run) => `<w:r><w:instrText>${cut(run, random)}</w:instrText></w:r>${random.pick(between)}`).join('');
}

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('a field of Word', () => {
  it('is known however it is cut', async () => {
    const random = createRandom(20261130);
    const commands = [
      'DDEAUTO c:\\a.exe',
      'dde a b',
      ' INCLUDEPICTURE "http://a"',
      'LINK Excel.Sheet a',
      'INCLUDETEXT"a"',
    ];
    for (let variant = 0; variant < 60; variant += 1) {
      const instruction = runsOf(random.pick(commands), random);
      const inside = `${mark('begin')}${instruction}${random.pick([mark('separate') + '<w:r><w:t>a</w:t></w:r>', ''])}`;
      const field = random.pick([
        `${inside}${mark('end')}`,
        inside,
        `${mark('begin')}${inside}${mark('end')}${mark('end')}`,
      ]);
      expect(dangersOf(await makeOffice('docx', { parts: wordBody(field) })), field).toEqual([dangerWords.command]);
    }
  });

  it('is known where nothing begins it', async () => {
    const body = '<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\a</w:instrText></w:r>';
    expect(dangersOf(await makeOffice('docx', { parts: wordBody(body) }))).toEqual([dangerWords.command]);
  });

  it('is put together of what another one shows', async () => {
    const inner = `${mark('begin')}<w:r><w:instrText>QUOTE a</w:instrText></w:r>${mark('separate')}<w:r><w:t>EAUTO</w:t></w:r>${mark('end')}`;
    const field = `${mark('begin')}<w:r><w:instrText>DD</w:instrText></w:r>${inner}<w:r><w:instrText> c:\\a</w:instrText></w:r>${mark('end')}`;
    expect(dangersOf(await makeOffice('docx', { parts: wordBody(field) }))).toEqual([dangerWords.command]);
  });

  it('that counts pages or links to a page is none of these, whatever it shows', async () => {
    const random = createRandom(1);
    for (const text of ['PAGE', 'HYPERLINK "https://a.example"', 'TOC \\o "1-3"', 'SEQ Bảng']) {
      const field = `${mark('begin')}${runsOf(text, random)}${mark('separate')}<w:r><w:t>DDE LINK a</w:t></w:r>${mark('end')}`;
      expect(dangersOf(await makeOffice('docx', { parts: wordBody(field) })), field).toEqual([]);
    }
  });
});

describe('a formula', () => {
  const elements = ['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'xm:f'];
  const inExcel = (element: string, formula: string): Promise<Buffer> =>
    makeOffice('xlsx', {
      parts: { 'xl/worksheets/sheet1.xml': `<a xmlns:xm="urn:x"><${element}>${formula}</${element}></a>` },
    });

  it.each(elements)('that fetches or calls is known in %s', async (element) => {
    const random = createRandom(2);
    const formulas = [
      'WEBSERVICE("https://a")',
      '_xlfn.IMAGE("https://a")',
      "cmd|'/c calc'!A0",
      'RTD("a";;"b")',
      'call ("a")',
    ];
    for (const formula of formulas)
      expect(dangersOf(await inExcel(element, cut(formula, random))), formula).toEqual([dangerWords.command]);
    for (const formula of ['SUM(A1:A9)', 'A1&amp;"|"&amp;Sheet2!A1', '"IMAGE(a)"', 'MYIMAGE(A1)'])
      expect(dangersOf(await inExcel(element, formula)), formula).toEqual([]);
  });

  it('of LibreOffice is known too', async () => {
    const body = '<text:p text:formula="of:=WEBSERVICE(&quot;https://a&quot;)"/>';
    expect(dangersOf(await makeOdt({ body }))).toEqual([dangerWords.command]);
  });
});

it.each<[string, string[]]>([
  ['<v:imagedata src="https://ke-xau.example/a.png"/>', [dangerWords.external]],
  ['<v:imagedata xmlns:o="urn:schemas-microsoft-com:office:office" o:href="\\\\ke-xau\\a"/>', [dangerWords.external]],
  ['<v:fill src=" file:///c:/a"/>', [dangerWords.external]],
  ['<v:shape href="file:///c:/a"/>', [dangerWords.fileLink]],
  ['<v:shape href="https://dichvucong.gov.vn"/>', []],
  ['<v:imagedata src="anh1.png"/>', []],
])('an old drawing with %s', async (drawing, dangers) => {
  const body = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml">${drawing}</w:pict></w:r>`;
  expect(dangersOf(await makeOffice('docx', { parts: wordBody(body) }))).toEqual(dangers);
});
