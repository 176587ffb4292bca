import { describe, expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { pdfStream, writePdf } from '../../testing/write-pdf.ts';
import { cleanAttachment } from '../cleaning/clean-attachment.ts';
import { inspectAttachment } from '../inspect-attachment.ts';

const tracesOf = (bytes: Buffer): unknown[] => {
  const { fault, traces } = inspectAttachment(bytes);
  expect(fault).toBeUndefined();
  return traces.map(({ what, said, isCleanable }) => [what, said, isCleanable]);
};
const xmp = (inside: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="urn:d" xmlns:xmp="urn:m">${inside}</x:xmpmeta>`;
const catalog = '<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R>>';
const byHac = [['tên người soạn', 'Le Van Hac', true]];
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

describe('properties of a PDF', () => {
  it.each<[string, Buffer]>([
    [
      'XMP without a type',
      writePdf({ 1: catalog, 5: pdfStream(xmp('<dc:creator>Le Van Hac</dc:creator>'), '/Subtype/XML') }),
    ],
    [
      'XMP whose type stands elsewhere',
      writePdf({ 5: pdfStream(xmp('<dc:creator>Le Van Hac</dc:creator>'), '/Type 6 0 R'), 6: '/Metadata' }),
    ],
    [
      'XMP of an older revision',
      writePdf({ 1: catalog }, { before: writePdf({ 1: catalog, 5: pdfStream(xmp('<a dc:creator="Le Van Hac"/>')) }) }),
    ],
    [
      'what a programme keeps for itself',
      writePdf({ 3: '<</Type/Page/Parent 2 0 R/PieceInfo<</Word 5 0 R>>>>', 5: '<</Private<</Author(Le Van Hac)>>>>' }),
    ],
    [
      'a chain of references',
      writePdf({ 7: '8 0 R', 8: '<</Author 9 0 R>>', 9: '(Le Van Hac)' }, { trailer: '/Info 7 0 R' }),
    ],
  ])('are found and blanked in %s', async (_where, bytes) => {
    expect(tracesOf(bytes)).toEqual(byHac);
    const cleaned = (await cleanAttachment(bytes))?.bytes ?? bytes;
    expect(tracesOf(cleaned)).toEqual([]);
    expect(cleaned.toString('latin1')).toBe(bytes.toString('latin1').replace('Le Van Hac', ' '.repeat(10)));
  });

  it('are found at the end of a long chain', () => {
    const links = Array.from({ length: 30_000 }, (_, index) => [10 + index, `<</A ${11 + index} 0 R>>`]);
    const objects = { ...Object.fromEntries(links), 30_010: '<</Author(Le Van Hac)/A 10 0 R>>' } as Record<
      number,
      string
    >;
    expect(tracesOf(writePdf({ ...objects, 3: '<</Type/Page/PieceInfo 10 0 R>>' }))).toEqual(byHac);
  });

  it('are told where they are a note without a name', () => {
    const note = '<</Type/Annot/Subtype/Text/Contents 5 0 R>>';
    const bytes = writePdf({ 3: `<</Type/Page/Parent 2 0 R/Annots[${note}]>>`, 5: '(Nguon tin la ba Lua)' });
    expect(tracesOf(bytes)).toEqual([['lời ghi chú trên trang', '', false]]);
  });

  it('are blanked in their own place, whatever other words are the same', async () => {
    const random = createRandom(20261130);
    const names = ['Nam', 'Lê Văn Hạc', '&#x4c;ụa', 'a', 'Đỗ &amp; Lụa'];
    for (let variant = 0; variant < 60; variant += 1) {
      const name = random.pick(names);
      const [open, close] = random.pick([
        ['<dc:creator>', '</dc:creator>'],
        ["<b dc:title='x' xmp:Author = '", "'/>"],
        ['<!-- a --><xmp:Company xmlns:y="urn:y"><y:li>', '</y:li></xmp:Company>'],
        ['<dc:creator><!---->', '<?p q?></dc:creator>'],
      ] as const);
      const title = `<dc:title>Công an ${name} Định, ${name} Bộ</dc:title><dc:title x="${name}">${name}</dc:title>`;
      const [before, after] = [random.pick([title, '']), random.pick([title, `<!-- ${name} -->`])];
      const bytes = writePdf({ 1: catalog, 5: pdfStream(utf8(xmp(`${before}${open}${name}${close}${after}`))) });
      const cleaned = (await cleanAttachment(bytes))?.bytes.toString() ?? '';
      const blank = ' '.repeat(Buffer.byteLength(name) + (open.endsWith('<!---->') ? 7 : 0));
      const left = `${before}${open.replace('<!---->', '')}${blank}${close}${after}`;
      expect(cleaned, bytes.toString()).toContain(xmp(left));
    }
  });
});
