import { describe, expect, it } from 'vitest';
import { makeOdt, makeOffice, makePdf, pdfString, wordBody } from '../testing/make-documents.ts';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { inspectAttachment } from './inspect-attachment.ts';

type Maker = () => Promise<Uint8Array> | Uint8Array;
const inspect = async (make: Maker) => inspectAttachment(Buffer.from(await make()));

const xmp = (inside: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const creators = '<dc:creator><rdf:Seq><rdf:li>Lê Văn Hạc</rdf:li></rdf:Seq></dc:creator>';

const inStyle = (id: string): string => `<w:r><w:rPr><w:rStyle w:val="${id}"/></w:rPr><w:t>chữ</w:t></w:r>`;
const style = (id: string, inside: string): string =>
  `<w:style w:type="character" w:styleId="${id}">${inside}</w:style>`;
/** `a` hides its words. `b` and `c` are based on it, but `c` shows its words again. */
const hidingStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  style('a', '<w:rPr><w:vanish/></w:rPr>'),
  style('b', '<w:basedOn w:val="a"/>'),
  style('c', '<w:basedOn w:val="a"/><w:rPr><w:vanish w:val="false"/></w:rPr>'),
].join('')}</w:styles>`;

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
      'words in a style that is based on one that hides',
      () => makeOffice('docx', { parts: { ...wordBody(inStyle('b')), 'word/styles.xml': hidingStyles } }),
      [['chữ bị ẩn', undefined, false]],
    ],
    [
      'no word in a style that hides',
      () => makeOffice('docx', { parts: { ...wordBody(inStyle('c')), 'word/styles.xml': hidingStyles } }),
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
      'layers of a PDF that are off',
      () => makePdf({ catalog: { OCProperties: { D: { OFF: [{ Name: pdfString('Layer 2') }] }, OCGs: [] } } }),
      [['lớp bị ẩn', 'Layer 2', false]],
    ],
    [
      'layers of a PDF that a reader may turn off',
      () => makePdf({ catalog: { OCProperties: { D: { OFF: [] }, Configs: [{ BaseState: 'OFF' }] } } }),
      [['lớp bị ẩn', undefined, false]],
    ],
    [
      'layers of a PDF that are all on',
      () => makePdf({ catalog: { OCProperties: { D: { OFF: [], BaseState: 'ON' } } } }),
      [],
    ],
    [
      'where a picture within was taken',
      async () => makeOffice('docx', { parts: { 'word/media/anh1.jpeg': await makePhotoWithMetadata({ width: 64 }) } }),
      expect.arrayContaining([['thông tin ẩn trong ảnh của tệp', 'tọa độ GPS', true]]) as never,
    ],
    ...[
      '<text:p><text:hidden-text text:is-hidden="true" text:string-value="kín"/></text:p>',
      '<text:section text:display="none"><text:p>kín</text:p></text:section>',
      '<text:section text:condition="ooow:1" text:display="condition"><text:p>kín</text:p></text:section>',
    ].map((body): [string, Maker, unknown[]] => [
      `hidden words of LibreOffice: ${body}`,
      () => makeOdt({ body }),
      [['chữ hoặc trang bị ẩn', undefined, false]],
    ]),
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
