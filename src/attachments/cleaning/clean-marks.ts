import { findAttributePlaces } from '../find-attribute-places.ts';
import { decodeXml, readXml, type XmlElement, type XmlPlace } from '../read-xml.ts';

/** Whether an element points to the thumbnail, which is removed. */
const leadsToThumbnail = ({ local, attributes }: XmlElement): boolean =>
  (local === 'Relationship' && /\/metadata\/thumbnail$/i.test(attributes.get('Type') ?? '')) ||
  (local === 'file-entry' && (attributes.get('full-path') ?? '').startsWith('Thumbnails/'));

/** Removes references to the thumbnail, the path where a workbook lay, and the name of the printer from a part. */
export function cleanMarks(bytes: Buffer): Buffer {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return bytes; // UTF-16, which no office program writes
  const text = decodeXml(bytes);
  const cuts: XmlPlace[] = [];
  let open: { start: number; depth: number } | undefined;
  let depth = 0;
  let isPrinter = false;
  readXml(bytes, {
    onElement: (element, place) => {
      depth += 1;
      if (!open && leadsToThumbnail(element)) open = { start: place.start, depth };
      if (element.local === 'config-item') isPrinter = element.attributes.get('name') === 'PrinterName';
      if (open || element.local !== 'absPath') return;
      for (const { local, start, end } of findAttributePlaces(text.slice(place.start, place.end)))
        if (local === 'url') cuts.push({ start: place.start + start, end: place.start + end });
    },
    onText: (_text, parents, place) => {
      if (isPrinter && !open && place && parents.at(-1)?.local === 'config-item') cuts.push(place);
    },
    onClose: (_name, place) => {
      if (open?.depth === depth) {
        cuts.push({ start: open.start, end: place.end });
        open = undefined;
      }
      depth -= 1;
    },
  });
  if (cuts.length === 0) return bytes;
  const kept = cuts.map(({ start }, index) => text.slice(cuts[index - 1]?.end ?? 0, start));
  return Buffer.from(kept.join('') + text.slice(cuts.at(-1)?.end));
}
