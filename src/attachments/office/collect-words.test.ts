import { describe, expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { makeOffice, wordBody } from '../../testing/make-documents.ts';
import { inspectAttachment } from '../inspect-attachment.ts';

const id = '001085000123';
const hasId = (words: string): boolean => new RegExp(`(?<!\\d)${id}(?!\\d)`).test(words);
const main = 'http://schemas.openxmlformats.org';
const excel = `xmlns="${main}/spreadsheetml/2006/main"`;
const sheet = (rows: string, around = ''): Record<string, string> => ({
  'xl/worksheets/sheet1.xml': `<worksheet ${excel}>${around}<sheetData>${rows}</sheetData></worksheet>`,
});
const styles = (code: string): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet ${excel}><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
});

describe('a number of a paper', () => {
  it.each<[string, 'docx' | 'xlsx' | 'pptx', Record<string, string | Uint8Array>]>([
    [
      'a chart, beside another',
      'xlsx',
      {
        'xl/charts/chart1.xml': `<c:a xmlns:c="${main}/c"><c:pt><c:v>2026</c:v></c:pt><c:pt><c:v>${id}</c:v></c:pt></c:a>`,
      },
    ],
    [
      'a part behind one that ends with a number',
      'docx',
      {
        ...wordBody('<w:r><w:t>Năm 2026</w:t></w:r>'),
        'word/header1.xml': `<w:hdr xmlns:w="${main}/wordprocessingml/2006/main"><w:r><w:t>${id}</w:t></w:r></w:hdr>`,
      },
    ],
    [
      'a box within a paragraph',
      'docx',
      wordBody(
        `<w:r><w:t>7</w:t></w:r><w:txbxContent><w:r><w:t>${id}</w:t></w:r></w:txbxContent><w:r><w:t>8</w:t></w:r>`,
      ),
    ],
    [
      'what a pivot table keeps',
      'xlsx',
      {
        'xl/pivotCache/a.xml': `<pivotCacheRecords ${excel}><r><s v="7"/><s v="${id}"/><n v="8"/></r></pivotCacheRecords>`,
      },
    ],
    [
      'the name of a sheet',
      'xlsx',
      { 'xl/workbook.xml': `<workbook ${excel}><sheets><sheet name="${id}" sheetId="1"/></sheets></workbook>` },
    ],
    ['the margin of a page', 'xlsx', sheet('', `<headerFooter><oddHeader>&amp;C${id}</oddHeader></headerFooter>`)],
    [
      'the words for a picture',
      'docx',
      wordBody(`<w:r><w:t>a</w:t></w:r><wp:docPr xmlns:wp="${main}/d" id="1" descr="Căn cước ${id}"/>`),
    ],
    ['the data of a form', 'docx', { 'customXml/item1.xml': `<a xmlns="urn:x"><b>7</b><so>${id}</so></a>` }],
    [
      'a cell whose format puts noughts in front',
      'xlsx',
      { ...sheet('<row><c s="1"><v>1085000123</v></c></row>'), ...styles('000 000 000 000') },
    ],
    ['a cell of text with a number', 'xlsx', sheet(`<row><c t="str"><v>7</v></c><c t="str"><v>${id}</v></c></row>`)],
  ])('is read in %s', (_where, kind, parts) =>
    makeOffice(kind, { parts }).then((bytes) => {
      const { fault, words } = inspectAttachment(bytes);
      expect(fault).toBeUndefined();
      expect(words).toSatisfy(hasId);
    }),
  );

  it('is read with the noughts that a cell lost, in whichever form it is kept', async () => {
    const random = createRandom(20261130);
    for (let variant = 0; variant < 60; variant += 1) {
      const length = random.pick([9, 12]);
      const noughts = length === 9 ? 1 : 1 + random.below(2);
      const digits = Array.from({ length: length - noughts }, () => String(1 + random.below(9))).join('');
      const kept = random.pick([
        digits,
        Number(digits).toExponential(),
        Number(digits).toExponential().toUpperCase(),
        `${digits[0] ?? ''}<![CDATA[${digits.slice(1)}]]>`,
      ]);
      const bytes = await makeOffice('xlsx', { parts: sheet(`<row><c><v>7</v></c><c><v>${kept}</v></c></row>`) });
      expect(inspectAttachment(bytes).words.split(/\s+/), kept).toContain(digits.padStart(length, '0'));
    }
  });

  it.each([
    ['<c><v>1200000000</v></c>', '#,##0'],
    ['<c s="1"><v>1085000123</v></c>', '#,##0'],
    ['<c s="1"><v>10850001</v></c>', '0.00'],
    ['<c s="1"><v>10850001</v></c>', '#,##0" đồng"'],
  ])('is not made of the amount %s written as %s', async (cell, format) => {
    const { words } = inspectAttachment(
      await makeOffice('xlsx', { parts: { ...sheet(`<row>${cell}</row>`), ...styles(format) } }),
    );
    expect(words).not.toMatch(/(?<!\d)0\d/);
  });
});

it.each<[string, 'xlsx' | 'pptx', Record<string, string>, Record<string, string>, string[]]>([
  ['a hidden row', 'xlsx', sheet('<row hidden="1"><c><v>1</v></c></row>'), {}, ['hàng hoặc cột bị ẩn']],
  [
    'a hidden column',
    'xlsx',
    sheet('', '<cols><col min="1" max="2" hidden="true"/></cols>'),
    {},
    ['hàng hoặc cột bị ẩn'],
  ],
  ['a row that is shown again', 'xlsx', sheet('<row hidden="0"/>'), {}, []],
  [
    'notes of who speaks',
    'pptx',
    { 'ppt/notesSlides/notesSlide1.xml': `<a:p xmlns:a="${main}/a"><a:r><a:t>Chưa công bố</a:t></a:r></a:p>` },
    {
      'ppt/notesSlides/notesSlide1.xml': 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
    },
    ['ghi chú của người trình bày (Notes)'],
  ],
  [
    'notes of nothing but the number of the slide',
    'pptx',
    { 'ppt/notesSlides/notesSlide1.xml': `<a:p xmlns:a="${main}/a"><a:fld><a:t>1</a:t></a:fld></a:p>` },
    {
      'ppt/notesSlides/notesSlide1.xml': 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
    },
    [],
  ],
])('tells of %s', async (_what, kind, parts, types, expected) => {
  expect(inspectAttachment(await makeOffice(kind, { parts, types })).traces.map(({ what }) => what)).toEqual(expected);
});
