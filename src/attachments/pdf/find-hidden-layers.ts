import type { Trace } from '../attachment-facts.ts';
import type { Follow } from './follow-references.ts';
import { pdfEntryOf, pdfNameOf, pdfTextOf, type PdfValue } from './pdf-value.ts';

const what = 'lớp bị ẩn';

/**
 * Finds layers that a page holds and a reader does not see, ISO 32000-1, 8.11.4. If `value` is a catalog, its
 * `OCProperties` hold the settings for opening and others that a reader may choose.
 */
export function findHiddenLayers(value: PdfValue, follow: Follow): Trace[] {
  return follow(pdfEntryOf(value, 'OCProperties')).flatMap((properties) => {
    const settings = ['D', 'Configs'].flatMap((key) => itemsOf(pdfEntryOf(properties, key), follow));
    return settings.flatMap((setting) => [
      ...itemsOf(pdfEntryOf(setting, 'OFF'), follow).map((layer): Trace => ({
        what,
        said: follow(pdfEntryOf(layer, 'Name')).map(pdfTextOf).at(-1),
        isCleanable: false,
      })),
      ...follow(pdfEntryOf(setting, 'BaseState'))
        .filter((state) => pdfNameOf(state) === 'OFF')
        .map((): Trace => ({ what, isCleanable: false })),
    ]);
  });
}

/** Gives the items of an entry, whether it is one value or an array. */
const itemsOf = (value: PdfValue | undefined, follow: Follow): PdfValue[] =>
  follow(value).flatMap((one) => (one.type === 'array' ? one.items.flatMap(follow) : [one]));
