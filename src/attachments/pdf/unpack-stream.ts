import { inflateSync } from 'node:zlib';
import { refuse } from '../attachment-failure.ts';
import { entryOf, nameOf, numberOf, type PdfValue } from './pdf-value.ts';

/** One filter or several. */
export const filtersOf = (dictionary: PdfValue): string[] => namesIn(entryOf(dictionary, 'Filter'));

const namesIn = (value: PdfValue | undefined): string[] =>
  value?.type === 'array' ? value.items.map(nameOf) : value ? [nameOf(value)] : [];

/**
 * A stream's bytes, at most `limit` of them; undefined where a filter packs them that only pictures and fonts use.
 * @throws UnfitDocument when they unpack to more, or are damaged
 */
export function unpackStream(dictionary: PdfValue, packed: Buffer, limit: number): Buffer | undefined {
  const filters = filtersOf(dictionary);
  if (filters.length === 0) return packed;
  if (filters.length > 1 || !['FlateDecode', 'Fl'].includes(filters[0] ?? '')) return undefined;
  const inflated = inflate(packed, limit);
  const parameters = entryOf(dictionary, 'DecodeParms');
  const ofFilter = parameters?.type === 'array' ? parameters.items[0] : parameters;
  const predictor = numberOf(entryOf(ofFilter, 'Predictor')) ?? 1;
  return predictor === 1 ? inflated : undefined;
}

function inflate(packed: Buffer, limit: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    return refuse((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'phinh-to' : 'hong');
  }
}
