import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  makeOdt,
  makeOffice,
  makePdf,
  makeZip,
  officeParts,
  pdfString,
  relation,
  wordBody,
} from '../testing/make-documents.ts';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { dangerWords } from './danger-words.ts';
import { inspectAttachment } from './inspect-attachment.ts';

type Maker = () => Promise<Uint8Array> | Uint8Array;
const inspect = async (make: Maker) => inspectAttachment(Buffer.from(await make()));

describe('a plain document', () => {
  it.each<[string, Maker, number?]>([
    ['pdf', () => makePdf({ pages: 3 }), 3],
    ['pdf', () => makePdf({ pages: 12, isPacked: true }), 12],
    ['docx', () => makeOffice('docx')],
    [
      'xlsx',
      () =>
        makeOffice('xlsx', {
          types: {
            'xl/worksheets/sheet1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
          },
          parts: { 'xl/worksheets/sheet1.xml': '<worksheet/>' },
        }),
      1,
    ],
    ['pptx', () => makeOffice('pptx')],
    ['odt', () => makeOdt()],
  ])('is known as %s by its bytes', async (kind, make, pages) => {
    const { digest, bytes, words, ...facts } = await inspect(make);
    expect(words).toBe({ docx: 'Thông báo', odt: 'Thông báo' }[kind] ?? '');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(bytes).toBeGreaterThan(500);
    expect(facts).toEqual({ kind, dangers: [], traces: [], isSigned: false, ...(pages && { pages }) });
  });
});

const cfb = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const bomb = (): Promise<Buffer> => makeOffice('docx', { parts: { 'word/a.xml': Buffer.alloc(120 * 1024 * 1024) } });

describe('a document that cannot be published', () => {
  it.each<[string, Maker]>([
    ['rong', () => Buffer.alloc(0)],
    ['qua-nang', () => Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-1.7 ')],
    ['loai-khac', () => Buffer.from('MZ')],
    ['loai-khac', () => Buffer.from('<html><script>')],
    ['loai-khac', () => makeZip({ 'a.txt': 'a' })],
    ['loai-khac', () => makeOffice('docx', { mainType: 'application/xml' })],
    ['lfs', () => Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')],
    ['rtf', () => Buffer.from('{\\rtf1 a}')],
    ['office-cu', () => Buffer.concat([cfb, Buffer.alloc(2000)])],
    ['mat-khau', () => Buffer.concat([cfb, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')])],
    [
      'mat-khau',
      async () => Buffer.from((await makePdf()).toString('latin1').replace('/Root', '/Encrypt 99 0 R /Root'), 'latin1'),
    ],
    ['mat-khau', () => makeOdt({ parts: { 'META-INF/manifest.xml': '<m><encryption-data/></m>' } })],
    ['phinh-to', bomb],
    [
      'phinh-to',
      () =>
        pdfOf(
          `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n`,
          deflateSync(Buffer.alloc(150 * 1024 * 1024, '0 0 ')),
        ),
    ],
    ['phinh-to', () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n1\nendobj\n'.repeat(200_001)}trailer<<>>`)],
    ['phinh-to', () => Buffer.from(`%PDF-1.7\n1 0 obj\n[${'1 '.repeat(4_000_001)}]\nendobj\ntrailer<<>>`)],
    ['qua-roi', () => Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(50_000)}`)],
    ['qua-roi', () => makeOffice('docx', { parts: { 'word/a.xml': '<a>'.repeat(100_000) } })],
    ['hong', async () => (await makePdf()).subarray(0, 200)],
    ['hong', async () => (await makeOffice('docx')).subarray(0, 700)],
    ['hong', () => makeOffice('docx', { parts: { 'word/a.xml': '<a' } })],
    ['zip-la', () => makeOffice('docx', { parts: { 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' } })],
    ['zip-la', async () => Buffer.concat([await makeOffice('docx'), Buffer.from('thêm')])],
    [
      'zip-la',
      async () =>
        renameInBoth(
          await makeZip({ ...officeParts('docx'), 'word/aaaa.xml': '<a/>' }),
          'word/aaaa.xml',
          '../../../a.xml'.slice(0, 13),
        ),
    ],
    [
      'zip-la',
      async () =>
        renameInBoth(
          await makeZip({ ...officeParts('docx'), 'word/aaaaaaaa.xml': '<a/>' }),
          'word/aaaaaaaa.xml',
          'WORD/document.xml',
        ),
    ],
    [
      'zip-la',
      async () =>
        renameOnce(
          await makeZip({ ...officeParts('docx'), 'word/aaaa.xml': '<a/>' }),
          'word/aaaa.xml',
          'word/bbbb.xml',
        ),
    ],
  ])('%s', async (fault, make) => {
    const facts = await inspect(make);
    expect(facts.fault).toBe(fault);
    expect(facts).toMatchObject({ kind: undefined, dangers: [], traces: [] });
  });
});

const pdfOf = (head: string, stream: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n${head}`), stream, Buffer.from('\nendstream\nendobj\ntrailer<<>>')]);

function renameOnce(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)]);
}
const renameInBoth = (bytes: Buffer, from: string, to: string): Buffer => {
  expect(to).toHaveLength(from.length);
  return renameOnce(renameOnce(bytes, from, to), from, to);
};

const vba = 'application/vnd.ms-office.vbaProject';
const hyperlink = (target: string): string => relation('hyperlink', target, true);

describe('what runs, opens or fetches something', () => {
  it.each<[string, Maker, string[]]>([
    [
      'macros',
      () => makeOffice('docx', { parts: { 'word/vbaProject.bin': 'x' }, types: { 'word/vbaProject.bin': vba } }),
      [dangerWords.macro],
    ],
    [
      'a part of macros under another name',
      () => makeOffice('docx', { parts: { 'word/anh.png': 'x' }, types: { 'word/anh.png': vba } }),
      [dangerWords.macro],
    ],
    [
      'a workbook with macros in the name of one without',
      () => makeOffice('xlsx', { mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      [dangerWords.macro],
    ],
    [
      'macros of Excel 4',
      () => makeOffice('xlsx', { parts: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
      [dangerWords.macro],
    ],
    [
      'an embedded object',
      () => makeOffice('docx', { parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
      [dangerWords.embedded],
    ],
    [
      'an object that only a relationship names',
      () => makeOffice('docx', { parts: { 'word/a.bin': 'x' }, relations: relation('oleObject', 'a.bin') }),
      [dangerWords.embedded],
    ],
    ['a control', () => makeOffice('docx', { parts: { 'word/activeX/activeX1.xml': '<a/>' } }), [dangerWords.control]],
    [
      'a template from elsewhere',
      () => makeOffice('docx', { relations: relation('attachedTemplate', 'https://ke-xau.example/a.dotm', true) }),
      [dangerWords.template],
    ],
    [
      'a picture from elsewhere',
      () => makeOffice('pptx', { relations: relation('image', 'https://ke-xau.example/a.png', true) }),
      [dangerWords.external],
    ],
    [
      'a target outside that does not say so',
      () => makeOffice('docx', { relations: relation('frame', '\\\\ke-xau\\a') }),
      [dangerWords.external],
    ],
    [
      'an attribute of another namespace in the place of the plain one',
      () =>
        makeOffice('docx', {
          relations: `<Relationship xmlns:x="urn:x" Id="a" Type="t/image" Target="a" TargetMode="External" x:TargetMode="Internal"/>`,
        }),
      [dangerWords.external],
    ],
    [
      'a link into the network of the house',
      () => makeOffice('docx', { relations: hyperlink('file:///C:/Users/hac/a.docx') }),
      [dangerWords.fileLink],
    ],
    [
      'links for readers',
      () =>
        makeOffice('docx', {
          relations: hyperlink('https://dichvucong.gov.vn') + hyperlink('mailto:a@b.example').replace('rId9', 'rId8'),
        }),
      [],
    ],
    [
      'a field that calls a programme',
      () => makeOffice('docx', { parts: wordBody('<w:r><w:instrText>DDEAUTO c:\\\\a.exe</w:instrText></w:r>') }),
      [dangerWords.command],
    ],
    [
      'a field that fetches a text, in another prefix',
      () =>
        makeOffice('docx', {
          parts: {
            'word/a.xml':
              '<x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="INCLUDETEXT &quot;http://a&quot;"/>',
          },
        }),
      [dangerWords.command],
    ],
    [
      'a formula that fetches',
      () => makeOffice('xlsx', { parts: { 'xl/a.xml': '<a><f>WEBSERVICE("https://a")</f></a>' } }),
      [dangerWords.command],
    ],
    [
      'data from a base',
      () => makeOffice('xlsx', { relations: relation('connections', 'connections.xml') }),
      [dangerWords.connection],
    ],
    [
      'a script in a document of LibreOffice',
      () => makeOdt({ parts: { 'Basic/script-lc.xml': '<a/>' } }),
      [dangerWords.macro],
    ],
    ['an object in one', () => makeOdt({ parts: { 'Object 1/content.xml': '<a/>' } }), [dangerWords.embedded]],
    [
      'a picture from elsewhere in one',
      () => makeOdt({ body: '<text:p xlink:href="https://ke-xau.example/a.png"/>' }),
      [dangerWords.external],
    ],
    ['JavaScript', () => makePdf({ script: 'app.alert(1)' }), [dangerWords.script]],
    ['JavaScript in packed objects', () => makePdf({ script: 'app.alert(1)', isPacked: true }), [dangerWords.script]],
    [
      'an action by an escaped name',
      async () =>
        Buffer.from(
          (await makePdf({ script: 'a' }))
            .toString('latin1')
            .replaceAll('/JavaScript', '/J#61vaScript')
            .replaceAll('/JS', '/#4AS'),
          'latin1',
        ),
      [dangerWords.script],
    ],
    ['an embedded file', () => makePdf({ embedded: Buffer.from('MZ') }), [dangerWords.embedded]],
    [
      'a programme that is started',
      () => makePdf({ catalog: { OpenAction: { S: 'Launch', F: pdfString('a.exe') } } }),
      [dangerWords.launch],
    ],
    [
      'an address that opens by itself',
      () => makePdf({ catalog: { OpenAction: { S: 'URI', URI: pdfString('https://a.example') } } }),
      [dangerWords.openLink],
    ],
    [
      'a form that sends itself',
      () => makePdf({ annotations: [{ Subtype: 'Widget', A: { S: 'SubmitForm' } }] }),
      [dangerWords.submit],
    ],
    ['a form of XFA', () => makePdf({ catalog: { AcroForm: { XFA: [] } } }), [dangerWords.submit]],
    ['a film', () => makePdf({ annotations: [{ Subtype: 'RichMedia' }] }), [dangerWords.media]],
    [
      'a page that is shown first, and links for readers',
      () =>
        makePdf({
          catalog: { OpenAction: { S: 'GoTo', D: [] } },
          annotations: [{ Subtype: 'Link', A: { S: 'URI', URI: pdfString('https://dichvucong.gov.vn') } }],
        }),
      [],
    ],
    [
      'what only an older revision has',
      async () =>
        Buffer.concat([Buffer.from((await makePdf({ script: 'a' })).toString('latin1'), 'latin1'), await makePdf()]),
      [dangerWords.script],
    ],
    [
      'what stands in a stream that is not packed',
      () => pdfOf('<<>>stream\n', Buffer.from('5 0 obj <</S/JavaScript/JS(a)>>')),
      [dangerWords.script],
    ],
  ])('%s', async (_name, make, dangers) => {
    const facts = await inspect(make);
    expect(facts).toMatchObject({ dangers });
    expect(facts.fault).toBeUndefined();
  });
});

const xmp = (inside: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const creators = '<dc:creator><rdf:Seq><rdf:li>Lê Văn Hạc</rdf:li></rdf:Seq></dc:creator>';

describe('what tells of people and machines', () => {
  it.each<[string, Maker, unknown[]]>([
    [
      'who wrote and changed it',
      () =>
        makeOffice('docx', {
          core: '<dc:creator>Lê Văn Hạc</dc:creator><cp:lastModifiedBy>Đỗ Thị Lụa</cp:lastModifiedBy>',
        }),
      [
        ['tên người soạn', 'Lê Văn Hạc', true],
        ['tên người sửa cuối', 'Đỗ Thị Lụa', true],
      ],
    ],
    [
      'whose company, and where its template lies',
      () => makeOffice('docx', { app: '<Company>PC08</Company><Template>C:\\Users\\hac\\a.dotm</Template>' }),
      [
        ['tên cơ quan', 'PC08', true],
        ['đường dẫn máy tính', 'C:\\Users\\hac\\a.dotm', true],
      ],
    ],
    ['the template that all have', () => makeOffice('docx', { app: '<Template>Normal.dotm</Template>' }), []],
    [
      'properties of its own, and a small picture',
      () =>
        makeOffice('docx', {
          parts: {
            'docProps/custom.xml': '<Properties><property name="So"/></Properties>',
            'docProps/thumbnail.jpeg': 'x',
          },
        }),
      [
        ['thuộc tính riêng', 'So', true],
        ['ảnh thu nhỏ', undefined, true],
      ],
    ],
    [
      'changes that are still tracked',
      () =>
        makeOffice('docx', {
          parts: wordBody('<w:del w:author="Lê Văn Hạc"><w:r><w:delText>bỏ</w:delText></w:r></w:del>'),
        }),
      [['chỗ sửa còn theo dõi (Track Changes)', 'Lê Văn Hạc', false]],
    ],
    [
      'comments',
      () => makeOffice('docx', { parts: { 'word/comments.xml': '<comments><comment author="Hạc"/></comments>' } }),
      [['lời bình (Comment)', 'Hạc', false]],
    ],
    [
      'hidden words',
      () => makeOffice('docx', { parts: wordBody('<w:r><w:rPr><w:vanish/></w:rPr><w:t>kín</w:t></w:r>') }),
      [['chữ bị ẩn', undefined, false]],
    ],
    [
      'words that a style does not hide',
      () => makeOffice('docx', { parts: wordBody('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr></w:r>') }),
      [],
    ],
    [
      'a hidden sheet',
      () =>
        makeOffice('xlsx', {
          parts: { 'xl/workbook.xml': '<workbook><sheets><sheet name="Mật" state="veryHidden"/></sheets></workbook>' },
        }),
      [['trang tính bị ẩn', 'Mật', false]],
    ],
    [
      'where the workbook lies',
      () =>
        makeOffice('xlsx', {
          parts: {
            'xl/workbook.xml': '<workbook><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\Users\\hac\\"/></workbook>',
          },
        }),
      [['đường dẫn máy tính', 'C:\\Users\\hac\\', true]],
    ],
    [
      'a hidden slide',
      () => makeOffice('pptx', { parts: { 'ppt/slides/slide1.xml': '<sld show="0"/>' } }),
      [['trang chiếu bị ẩn', undefined, false]],
    ],
    [
      'where a picture within was taken',
      async () => makeOffice('docx', { parts: { 'word/media/anh1.jpeg': await makePhotoWithMetadata({ width: 64 }) } }),
      expect.arrayContaining([['thông tin ẩn trong ảnh của tệp', 'tọa độ GPS', true]]) as never,
    ],
    [
      'who wrote a document of LibreOffice',
      () =>
        makeOdt({
          meta: '<meta:initial-creator>Lê Văn Hạc</meta:initial-creator><meta:printed-by>Lụa</meta:printed-by>',
        }),
      [
        ['tên người soạn', 'Lê Văn Hạc', true],
        ['tên người in', 'Lụa', true],
      ],
    ],
    [
      'its changes and comments',
      () => makeOdt({ body: '<text:tracked-changes/><office:annotation/>' }),
      [
        ['chỗ sửa còn theo dõi', undefined, false],
        ['lời bình', undefined, false],
      ],
    ],
    ['who wrote a PDF', () => makePdf({ author: 'Lê Văn Hạc' }), [['tên người soạn', 'Lê Văn Hạc', true]]],
    [
      'the same where it stands packed',
      () => makePdf({ author: 'Lê Văn Hạc', isPacked: true }),
      [['tên người soạn', 'Lê Văn Hạc', false]],
    ],
    [
      'a property of its own',
      () => makePdf({ info: { Company: 'PC08', SoHoSo: '12' } }),
      [
        ['tên cơ quan', 'PC08', true],
        ['thuộc tính riêng', '12', true],
      ],
    ],
    [
      'a title that is a path',
      () => makePdf({ info: { Title: 'C:\\\\Users\\\\hac\\\\a.docx' } }),
      [['đường dẫn máy tính', 'C:\\Users\\hac\\a.docx', true]],
    ],
    ['XMP', () => makePdf({ xmp: xmp(creators) }), [['tên người soạn', 'Lê Văn Hạc', true]]],
    [
      'XMP that is packed',
      () => makePdf({ xmp: xmp(creators), isXmpPacked: true }),
      [['tên người soạn', 'Lê Văn Hạc', false]],
    ],
    ['XMP that cannot be read', () => makePdf({ xmp: '<a></b>' }), [['thuộc tính máy không đọc được', '', false]]],
    [
      'a note on a page',
      () => makePdf({ annotations: [{ Subtype: 'Text', T: pdfString('Hac'), Contents: pdfString('sửa') }] }),
      [['lời ghi chú trên trang', 'Hac', false]],
    ],
  ])('%s', async (_name, make, traces) => {
    const facts = await inspect(make);
    expect(facts.fault).toBeUndefined();
    expect(facts.traces.map(({ what, said, isCleanable }) => [what, said, isCleanable])).toEqual(traces);
  });

  it('knows a signed document', async () => {
    const signed = { Type: 'Sig', Contents: pdfString('x'), ByteRange: [0, 1, 2, 3] };
    expect(await inspect(() => makePdf({ annotations: [{ Subtype: 'Widget', V: signed }] }))).toMatchObject({
      isSigned: true,
    });
    expect(await inspect(() => makeOffice('docx', { parts: { '_xmlsignatures/sig1.xml': '<a/>' } }))).toMatchObject({
      isSigned: true,
    });
  });
});

describe('the words of a document', () => {
  it.each<[string, Maker, string]>([
    [
      'of Word, where a run cuts a number in two, and what was struck out',
      () =>
        makeOffice('docx', {
          parts: wordBody(
            '<w:r><w:t>Số 0010990</w:t></w:r><w:r><w:t>00001</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
          ),
        }),
      'Số 001099000001\nbỏ',
    ],
    [
      'of Excel, its numbers among them and places in its list of words not',
      () =>
        makeOffice('xlsx', {
          parts: {
            'xl/sharedStrings.xml': '<sst><si><t>Họ tên</t></si></sst>',
            'xl/worksheets/sheet1.xml':
              '<worksheet><row><c t="s"><v>0</v></c><c><v>98765</v></c><c t="inlineStr"><is><t>ghi</t></is></c></row></worksheet>',
          },
        }),
      'Họ tên\n    98765  ghi',
    ],
    [
      'of LibreOffice',
      () => makeOdt({ body: '<text:h>Một</text:h><text:p>hai<text:s/><text:span>ba</text:span></text:p>' }),
      'Một\nhai ba',
    ],
  ])('%s', async (_name, make, words) => {
    expect((await inspect(make)).words).toBe(words);
  });

  it('are not more than the rules can read', async () => {
    const parts = wordBody(`<w:r><w:t>${'a'.repeat(2_000_001)}</w:t></w:r>`);
    expect(await inspect(() => makeOffice('docx', { parts }))).toMatchObject({ fault: 'nhieu-chu', words: '' });
  });
});
