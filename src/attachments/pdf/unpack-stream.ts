import { inflateSync } from 'node:zlib';
import { refuseDocument } from '../attachment-failure.ts';
import { pdfEntryOf, pdfNameOf, pdfNumberOf, type PdfValue } from './pdf-value.ts';

/** Gives the names of one filter or of several. */
export const filtersOf = (dictionary: PdfValue): string[] => filterNamesIn(pdfEntryOf(dictionary, 'Filter'));

const filterNamesIn = (value: PdfValue | undefined): string[] =>
  value?.type === 'array' ? value.items.map(pdfNameOf) : value ? [pdfNameOf(value)] : [];

/**
 * Unpacks a stream to at most `limit` bytes. Returns undefined for a filter that only pictures and fonts use.
 * @throws UnfitDocument when the stream unpacks to more, or is damaged
 */
export function unpackStream(dictionary: PdfValue, packed: Buffer, limit: number): Buffer | undefined {
  const filters = filtersOf(dictionary);
  if (filters.length === 0) return packed;
  if (filters.length > 1 || !['FlateDecode', 'Fl'].includes(filters[0] ?? '')) return undefined;
  const inflated = inflate(packed, limit);
  const parameters = pdfEntryOf(dictionary, 'DecodeParms');
  const ofFilter = parameters?.type === 'array' ? parameters.items[0] : parameters;
  const predictor = pdfNumberOf(pdfEntryOf(ofFilter, 'Predictor')) ?? 1;
  if (predictor === 1) return inflated;
  return predictor >= 10 ? undoPrediction(inflated, pdfNumberOf(pdfEntryOf(ofFilter, 'Columns')) ?? 1) : undefined;
}

/** Each byte is stored as its difference from its neighbours, as in PNG (ISO 15948, 9.2), with one byte a column. */
function undoPrediction(predicted: Buffer, columns: number): Buffer {
  if (!Number.isInteger(columns) || columns < 1 || columns > predicted.length) return refuseDocument('hong');
  const rows = Math.floor(predicted.length / (columns + 1));
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = predicted[row * (columns + 1)];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const above = row > 0 ? (plain[at - columns] ?? 0) : 0;
      const aboveLeft = row > 0 && column > 0 ? (plain[at - columns - 1] ?? 0) : 0;
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, aboveLeft)];
      plain[at] = (predicted[row * (columns + 1) + 1 + column] ?? 0) + (guesses[kind ?? 0] ?? refuseDocument('hong'));
    }
  }
  return plain;
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const [byLeft, byAbove, byBoth] = [above - aboveLeft, left - aboveLeft, left + above - 2 * aboveLeft].map(Math.abs);
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byBoth ?? 0)) return left;
  return (byAbove ?? 0) <= (byBoth ?? 0) ? above : aboveLeft;
}

function inflate(packed: Buffer, limit: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    return refuseDocument((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'phinh-to' : 'hong');
  }
}
