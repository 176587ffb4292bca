import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../testing/create-random.ts';
import { makePdf } from '../../testing/make-documents.ts';
import { pdfStream, writePdf } from '../../testing/write-pdf.ts';
import { inspectAttachment } from '../inspect-attachment.ts';

const faultOf = (bytes: Buffer): string | undefined => inspectAttachment(bytes).fault;
const script = '<</S/J#61vaScript/JS(a)>>';
const catalog = { 1: '<</Type/Catalog/Pages 2 0 R/OpenAction 7 0 R>>' };

/** Ways to hide an object where only the file's table leads to it. */
const hidings: readonly ((object: string, random: Random) => Buffer)[] = [
  (object, random) =>
    writePdf(
      {
        ...catalog,
        5: pdfStream(object, random.pick(['/Filter/DCTDecode', '/Filter/FlateDecode', '/Filter[/JPXDecode]', ''])),
      },
      { led: { 7: object } },
    ),
  (object) => writePdf({ ...catalog, 5: `(${object})` }, { led: { 7: object } }),
  (object) => writePdf({ ...catalog, 5: `[1 %${object}\n]` }, { led: { 7: object } }),
  (object, random) =>
    writePdf(catalog, { behind: `${random.pick(['x', '.', '_', 'endobj'])}${object}\n`, led: { 7: object } }),
  (object) => writePdf(catalog, { behind: `<<>>\n${object}\n` }),
  (object) => writePdf({ ...catalog, 5: `1 ${object.replace(/^7\s+0\s+obj/, '')}` }),
];

describe('the addresses of a PDF', () => {
  it('lead nowhere but to what was read', () => {
    const random = createRandom(20261130);
    for (let variant = 0; variant < 120; variant += 1) {
      const gap = random.pick([' ', '\n', '\r\n', '  ']);
      const object = `7${gap}0${gap}obj${gap}${script}${gap}endobj`;
      const bytes = hidings[variant % hidings.length]?.(object, random) ?? Buffer.alloc(0);
      expect(faultOf(bytes), bytes.toString('latin1')).toBe('hong');
    }
  });

  it.each<[string, (text: string) => string]>([
    ['no table', (text) => text.replace(/xref\n0 1[^]*?(?=trailer)/, '')],
    ['no address of its table', (text) => text.replace(/startxref\n\d+\n/, '')],
    ['an address that leads past its table', (text) => text.replace(/startxref\n/, 'startxref\n1')],
    ['an earlier table that is not there', (text) => text.replace('/Root', '/Prev 30/Root')],
    ['an earlier table that is no number', (text) => text.replace('/Root', '/XRefStm 3 0 R/Root')],
    ['a row that is none', (text) => text.replace('00000 n', '00000 x')],
  ])('of one that has %s are damaged', (_what, spoil) => {
    const text = writePdf({}).toString('latin1');
    expect(spoil(text)).not.toBe(text);
    expect(faultOf(Buffer.from(spoil(text), 'latin1'))).toBe('hong');
  });

  it.each([0, 1, 2, 3, 4])(
    'are read from a stream whose rows differ from each other by the filter %i of PNG',
    (filter) => {
      const text = writePdf({})
        .toString('latin1')
        .replace(/xref\n[^]*/, '');
      const table = text.length;
      const addresses = [...text.matchAll(/\d 0 obj/g)].map(({ index }) => index);
      const make = (all: number[]): string => {
        const rows = all.map((at) => [1, at >> 8, at & 0xff]);
        const predicted = rows.flatMap((row, index) => [
          filter,
          ...row.map((byte, column) => {
            const [left, above] = [row[column - 1] ?? 0, rows[index - 1]?.[column] ?? 0];
            const corner = column > 0 ? (rows[index - 1]?.[column - 1] ?? 0) : 0;
            const near = [left, above, corner].toSorted(
              (a, b) => Math.abs(left + above - corner - a) - Math.abs(left + above - corner - b),
            )[0];
            return (byte - ([0, left, above, (left + above) >> 1, near ?? 0][filter] ?? 0)) & 0xff;
          }),
        ]);
        const packed = deflateSync(Buffer.from(predicted));
        const said = '/Type/XRef/W[1 2 0]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 3>>';
        return `${text}9 0 obj\n${pdfStream(packed, said)}\nendobj\nstartxref\n${table}\n%%EOF\n`;
      };
      expect(faultOf(Buffer.from(make([...addresses, table]), 'latin1'))).toBeUndefined();
      expect(faultOf(Buffer.from(make([...addresses, table - 3]), 'latin1'))).toBe('hong');
    },
  );

  it('are those of files that programmes write, of one revision or of several', async () => {
    for (const isPacked of [false, true]) expect(faultOf(await makePdf({ pages: 5, isPacked }))).toBeUndefined();
    const before = writePdf({ 5: '(a)' });
    expect(faultOf(writePdf({ 5: '(b)' }, { before }))).toBeUndefined();
  });
});
