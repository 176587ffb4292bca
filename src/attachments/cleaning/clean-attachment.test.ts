import { PDFDocument } from '@cantoo/pdf-lib';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { makeOdt, makeOffice, makePdf, pdfString } from '../../testing/make-documents.ts';
import { makePhotoWithMetadata } from '../../testing/make-photo-with-metadata.ts';
import { writePdf } from '../../testing/write-pdf.ts';
import { inspectAttachment } from '../inspect-attachment.ts';
import { cleanAttachment } from './clean-attachment.ts';

const name = 'Lê Văn Hạc';
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${name}</dc:creator></x:xmpmeta>`;

/** Reads the parts of an archive with another library. */
async function partsOf(bytes: Buffer): Promise<Record<string, Buffer>> {
  const parts: Record<string, Buffer> = {};
  const zip = await fromBufferPromise(bytes, { strictFileNames: true, validateEntrySizes: true });
  for await (const entry of zip.eachEntry())
    parts[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry));
  return parts;
}

describe('a PDF', () => {
  it.each([
    ['properties', { author: name, info: { Company: 'PC08 (cũ)' } }],
    ['XMP', { xmp }],
    ['both', { author: name, xmp }],
  ])('loses its %s and nothing else', async (_what, options) => {
    const bytes = await makePdf({ pages: 2, ...options });
    const cleaned = (await cleanAttachment(bytes))?.bytes;
    if (!cleaned) throw new Error('This should never happen: nothing was cleaned');
    expect(cleaned).toHaveLength(bytes.length);
    expect(inspectAttachment(cleaned)).toMatchObject({ traces: [], pages: 2 });
    const read = await PDFDocument.load(cleaned, { updateMetadata: false, throwOnInvalidObject: true });
    expect([read.getTitle(), read.getAuthor()?.trim() ?? '', read.getPageCount()]).toEqual(['Quyết định số 12', '', 2]);
    expect(cleaned.includes(name)).toBe(false);
  });

  it('loses the properties of every revision', async () => {
    const before = writePdf({ 7: '<</Author(Hac)>>' }, { trailer: '/Info 7 0 R' });
    const bytes = writePdf({ 7: '<</Author(Lua)>>' }, { before, trailer: '/Info 7 0 R' });
    expect(inspectAttachment(bytes).traces).toHaveLength(2);
    expect(inspectAttachment((await cleanAttachment(bytes))?.bytes ?? bytes).traces).toEqual([]);
  });

  it.each([
    ['signed', { author: name, annotations: [{ V: { Contents: pdfString('x'), ByteRange: [0] } }] }],
    ['dangerous', { author: name, script: 'a' }],
    ['clean already', {}],
    ['packed, so that nothing can be blanked in place', { author: name, isPacked: true }],
  ])('that is %s is left as it is', async (_what, options) => {
    expect(await cleanAttachment(await makePdf(options))).toBeUndefined();
  });

  it('keeps the word of its XMP that is no name but holds its letters', async () => {
    const short = xmp.replace(name, 'a');
    const cleaned = (await cleanAttachment(await makePdf({ xmp: short })))?.bytes.toString() ?? '';
    expect(cleaned).toContain(short.replace('>a<', '> <'));
  });
});

describe('an Office file', () => {
  it('loses properties, small picture and what its pictures tell; its words stay letter for letter', async () => {
    const photo = await makePhotoWithMetadata({ width: 64 });
    const bytes = await makeOffice('docx', {
      core: `<dc:creator>${name}</dc:creator><dc:description>bản 3</dc:description>`,
      app: '<Company>PC08</Company>',
      parts: {
        'docProps/thumbnail.jpeg': 'x',
        'docProps/custom.xml': '<Properties><property name="So"/></Properties>',
        'word/media/anh1.jpeg': photo,
        '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="a/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>`,
      },
    });
    const cleaned = await cleanAttachment(bytes);
    if (!cleaned) throw new Error('This should never happen: nothing was cleaned');
    expect(new Set(cleaned.removed.map(({ what }) => what))).toEqual(
      new Set([
        'tên người soạn',
        'lời chú của tệp',
        'tên cơ quan',
        'thuộc tính riêng',
        'ảnh thu nhỏ',
        'thông tin ẩn trong ảnh của tệp',
      ]),
    );
    expect(inspectAttachment(cleaned.bytes)).toMatchObject({ kind: 'docx', dangers: [], traces: [] });
    const [before, after] = [await partsOf(bytes), await partsOf(cleaned.bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before).filter((part) => part !== 'docProps/thumbnail.jpeg'));
    expect(after['word/document.xml']).toEqual(before['word/document.xml']);
    expect(after['docProps/core.xml']?.toString()).toContain('<dc:title>Thông báo</dc:title>');
    expect(after['_rels/.rels']?.toString()).not.toContain('thumbnail');
    expect(Object.values(after).some((part) => part.includes(name))).toBe(false);
  });

  it('loses where a workbook lay, and keeps a hidden sheet for the editor to judge', async () => {
    const workbook = `<workbook><x:absPath xmlns:x="urn:x" url="C:\\Users\\hac\\"/><sheets><sheet name="Mật" state="hidden"/></sheets></workbook>`;
    const cleaned = await cleanAttachment(await makeOffice('xlsx', { parts: { 'xl/workbook.xml': workbook } }));
    expect(inspectAttachment(cleaned?.bytes ?? Buffer.alloc(0)).traces).toEqual([
      { what: 'trang tính bị ẩn', said: 'Mật', isCleanable: false },
    ]);
  });

  it('of LibreOffice still begins with what it is', async () => {
    const bytes = await makeOdt({
      meta: `<dc:title>A &amp; B</dc:title><dc:creator>${name}</dc:creator>`,
      parts: {
        'Thumbnails/thumbnail.png': 'x',
        'settings.xml': '<a><config-item name="PrinterName">HP PC08</config-item></a>',
      },
    });
    const cleaned = await cleanAttachment(bytes);
    expect(cleaned?.bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(inspectAttachment(cleaned?.bytes ?? bytes)).toMatchObject({ kind: 'odt', traces: [] });
    expect((await partsOf(cleaned?.bytes ?? bytes))['meta.xml']?.toString()).toContain(
      '<dc:title>A &amp; B</dc:title>',
    );
  });
});
