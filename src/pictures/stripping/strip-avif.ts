import { type Box, listBoxes } from '../metadata/list-boxes.ts';
import { viewOf } from '../metadata/bytes.ts';
import { harmlessBoxes, isPictureItem, readItemEntry } from '../metadata/read-avif-metadata.ts';
import { readExifTags } from '../metadata/read-exif-tags.ts';
import { readItemLocations } from './read-item-locations.ts';

/**
 * Removes the items of an AVIF that are not the picture (ISO/IEC 23008-12). They leave its lists, their bytes become
 * zeros, and padding fills the gap, so no offset of the picture changes. Returns undefined for an unknown structure.
 */
export function stripAvif(bytes: Uint8Array): Uint8Array | undefined {
  const boxes = listBoxes(bytes, 0, bytes.length);
  const meta = boxes.find(({ type }) => type === 'meta');
  if (!meta || boxes.some(({ type }) => type === '????')) return undefined;
  const stripped = Uint8Array.from(bytes);
  for (const box of boxes) if (!harmlessBoxes.has(box.type)) empty(stripped, box);
  try {
    return stripItems(stripped, meta) ? stripped : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a list ends before its entries
    throw error;
  }
}

/** Turns a box into one that readers skip. */
function empty(bytes: Uint8Array, { at, start, end }: Box): void {
  bytes.set(Buffer.from('free'), at + 4);
  bytes.fill(0, start, end);
}

/** @returns whether every item that is not the picture could be removed */
function stripItems(bytes: Uint8Array, meta: Box): boolean {
  const children = listBoxes(bytes, meta.start + 4, meta.end);
  const [list, locations] = ['iinf', 'iloc'].map((name) => children.find(({ type }) => type === name));
  if (!list || !locations) return false;
  const entries = listBoxes(bytes, list.start + (bytes[list.start] === 0 ? 6 : 8), list.end);
  if (entries.some(({ type, start, end }) => type !== 'infe' || end - start < 12)) return false;
  const isDoomed = (entry: Box): boolean => !isPictureItem(readItemEntry(bytes, entry).type);
  const doomed = new Set(entries.filter(isDoomed).map((entry) => readItemEntry(bytes, entry).id));
  if (doomed.size === 0) return true;

  const located = readItemLocations(bytes, locations);
  const store = children.find(({ type }) => type === 'idat');
  for (const { id, method, extents } of located.items) {
    if (!doomed.has(id)) continue;
    const base = method === 0 ? 0 : store?.start;
    if (base === undefined || method > 1) return false;
    for (const { offset, length } of extents) {
      const [from, to] = [base + offset, base + offset + length];
      if (length === 0 || to > bytes.length || (method === 0 && from < meta.end && to > meta.at)) return false;
      if (isTurnedBy(bytes.subarray(from, to))) return false;
      bytes.fill(0, from, to);
    }
  }
  const rewrite: Record<string, (box: Box) => Uint8Array> = {
    iinf: (box) => {
      const kept = entries.filter((entry) => !isDoomed(entry));
      return listOf(bytes, box, kept.length, kept);
    },
    iloc: () => located.without(doomed),
    iref: (box) => referencesWithout(bytes, box, doomed),
  };
  const parts = children.map((box) => rewrite[box.type]?.(box) ?? bytes.slice(box.at, box.end));
  const content = Buffer.concat(parts);
  const room = meta.end - meta.start - 4 - content.length;
  if (room < 8) return false;
  bytes.set(content, meta.start + 4);
  bytes.set(boxOf('free', new Uint8Array(room - 8)), meta.start + 4 + content.length);
  return true;
}

/** EXIF with an orientation is needed to show the picture, and an AVIF has no smaller place for it. */
function isTurnedBy(item: Uint8Array): boolean {
  const text = Buffer.from(item.buffer, item.byteOffset, item.byteLength);
  const starts = [text.indexOf('II*\0', 0, 'latin1'), text.indexOf('MM\0*', 0, 'latin1')].filter((at) => at !== -1);
  return starts.some((at) => (readExifTags(item.subarray(at)).orientation ?? 1) !== 1);
}

function boxOf(type: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** Writes a list with the count of its entries: two bytes in version 0, four bytes in other versions. */
function listOf(bytes: Uint8Array, { type, start }: Box, count: number, kept: readonly Box[]): Uint8Array {
  const head = Buffer.from(bytes.slice(start, start + (bytes[start] === 0 ? 6 : 8)));
  if (head.length === 6) head.writeUInt16BE(count, 4);
  else head.writeUInt32BE(count, 4);
  return boxOf(type, Buffer.concat([head, ...kept.map((entry) => bytes.slice(entry.at, entry.end))]));
}

function referencesWithout(bytes: Uint8Array, { type, start, end }: Box, doomed: ReadonlySet<number>): Uint8Array {
  const view = viewOf(bytes);
  const idOf = (box: Box): number => (bytes[start] === 0 ? view.getUint16(box.start) : view.getUint32(box.start));
  const kept = listBoxes(bytes, start + 4, end).filter((box) => !doomed.has(idOf(box)));
  if (kept.length === 0) return new Uint8Array();
  return boxOf(
    type,
    Buffer.concat([bytes.slice(start, start + 4), ...kept.map((box) => bytes.slice(box.at, box.end))]),
  );
}
