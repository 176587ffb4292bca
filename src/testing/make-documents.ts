import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFObject } from '@cantoo/pdf-lib';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

interface PdfOptions {
  author?: string;
  pages?: number;
  /** Whether objects are packed together, as PDF 1.5 allows. */
  isPacked?: boolean;
  script?: string;
  /** Added to the catalog, as PDF objects or as plain values. */
  catalog?: Record<string, unknown>;
  embedded?: Uint8Array;
  /** Added to the properties. */
  info?: Record<string, string>;
  xmp?: string;
  isXmpPacked?: boolean;
  /** Annotations of the first page. */
  annotations?: Record<string, unknown>[];
}

const noHour = new Date('2026-06-19T00:00:00Z');

/** Makes a PDF as a program writes it: the same options give the same bytes. */
export async function makePdf(options: PdfOptions = {}): Promise<Buffer> {
  const { author, pages = 1, isPacked = false, script, catalog = {}, embedded, info = {}, annotations = [] } = options;
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1)
    document.addPage([595, 842]).drawText(`Quyet dinh so 12, trang ${page}`, { x: 50, y: 700, size: 20, font });
  document.setTitle('Quyết định số 12');
  if (author) document.setAuthor(author);
  if (script) document.addJavaScript('chay', script);
  if (embedded) await document.attach(embedded, 'kem.bin', { creationDate: noHour, modificationDate: noHour });
  const { context } = document;
  for (const [key, value] of Object.entries(catalog))
    document.catalog.set(PDFName.of(key), context.obj(value as never) as unknown as PDFObject);
  if (options.xmp !== undefined) {
    const xmp = Buffer.from(options.xmp);
    const dictionary = { Type: 'Metadata', Subtype: 'XML' };
    const stream = options.isXmpPacked ? context.flateStream(xmp, dictionary) : context.stream(xmp, dictionary);
    document.catalog.set(PDFName.of('Metadata'), context.register(stream));
  }
  if (annotations.length > 0)
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj(annotations as never) as unknown as PDFObject);
  const properties = context.lookup(context.trailerInfo.Info);
  for (const [key, value] of Object.entries(info))
    (properties as unknown as { set: (key: PDFName, value: PDFObject) => void }).set(
      PDFName.of(key),
      PDFString.of(value),
    );
  return Buffer.from(await document.save({ useObjectStreams: isPacked, addDefaultPage: false }));
}

export const pdfString = (text: string): PDFString => PDFString.of(text);

type Parts = Record<string, string | Uint8Array>;

/** Makes an archive as office programs write it; the parts named in `stored` are not packed. */
export async function makeZip(parts: Parts, stored: readonly string[] = ['mimetype']): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(1980, 0, 1), compress: !stored.includes(name) });
  zip.end();
  return buffer(zip.outputStream);
}

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  package: 'http://schemas.openxmlformats.org/package/2006',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006',
};
const main = 'application/vnd.openxmlformats-officedocument';

const mains = {
  docx: { part: 'word/document.xml', type: `${main}.wordprocessingml.document.main+xml` },
  xlsx: { part: 'xl/workbook.xml', type: `${main}.spreadsheetml.sheet.main+xml` },
  pptx: { part: 'ppt/presentation.xml', type: `${main}.presentationml.presentation.main+xml` },
} as const;

const bodies: Record<keyof typeof mains, string> = {
  docx: `<w:document xmlns:w="${namespaces.w}"><w:body><w:p><w:r><w:t>Thông báo</w:t></w:r></w:p></w:body></w:document>`,
  xlsx: `<workbook xmlns="${namespaces.s}"><sheets><sheet name="Dự toán" sheetId="1"/></sheets></workbook>`,
  pptx: `<p:presentation xmlns:p="${namespaces.p}"><p:sldIdLst/></p:presentation>`,
};

interface OfficeOptions {
  /** More parts, or parts that replace those of a plain document. */
  parts?: Parts;
  /** Part → content type. */
  types?: Record<string, string>;
  /** Relationship lines of the main part. */
  relations?: string;
  mainType?: string;
  /** Lines of `docProps/core.xml` and `docProps/app.xml`. */
  core?: string;
  app?: string;
}

const xml = (text: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;

/** Makes the parts of a plain document of Word, Excel or PowerPoint. */
export function officeParts(kind: keyof typeof mains, options: OfficeOptions = {}): Parts {
  const { part, type } = mains[kind];
  const { parts = {}, types = {}, relations = '', mainType = type, core = '', app = '' } = options;
  const overrides = { [part]: mainType, ...types };
  const [folder = '', name = ''] = part.split('/');
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${namespaces.package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
        overrides,
      )
        .map(([target, contentType]) => `<Override PartName="/${target}" ContentType="${contentType}"/>`)
        .join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${namespaces.package}/relationships"><Relationship Id="rId1" Type="${namespaces.office}/relationships/officeDocument" Target="${part}"/></Relationships>`,
    ),
    [`${folder}/_rels/${name}.rels`]: xml(
      `<Relationships xmlns="${namespaces.package}/relationships">${relations}</Relationships>`,
    ),
    [part]: xml(bodies[kind]),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="${namespaces.package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Thông báo</dc:title>${core}</cp:coreProperties>`,
    ),
    'docProps/app.xml': xml(
      `<Properties xmlns="${namespaces.office}/extended-properties"><Application>Microsoft Office Word</Application>${app}</Properties>`,
    ),
    ...parts,
  };
}

export const makeOffice = (kind: keyof typeof mains, options?: OfficeOptions): Promise<Buffer> =>
  makeZip(officeParts(kind, options));

/** Makes a Word paragraph that replaces the plain one. */
export const wordBody = (inside: string): Parts => ({
  'word/document.xml': xml(`<w:document xmlns:w="${namespaces.w}"><w:body><w:p>${inside}</w:p></w:body></w:document>`),
});

export const relation = (type: string, target: string, isExternal = false): string =>
  `<Relationship Id="rId9" Type="${namespaces.office}/relationships/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

const odf = 'urn:oasis:names:tc:opendocument:xmlns';

/** Makes a document of LibreOffice. */
export const makeOdt = (more: { meta?: string; body?: string; parts?: Parts } = {}): Promise<Buffer> =>
  makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': xml(
      `<office:document-content xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${more.body ?? '<text:p>Thông báo</text:p>'}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': xml(
      `<office:document-meta xmlns:office="${odf}:office:1.0" xmlns:meta="${odf}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>${more.meta ?? ''}</office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': xml(`<manifest:manifest xmlns:manifest="${odf}:manifest:1.0"/>`),
    ...more.parts,
  });
