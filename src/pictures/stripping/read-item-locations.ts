import type { Box } from '../metadata/list-boxes.ts';
import { viewOf } from '../metadata/bytes.ts';

interface ItemLocation {
  id: number;
  /** 0: offsets in the file; 1: offsets in `idat`. */
  method: number;
  extents: { offset: number; length: number }[];
}

interface ItemLocations {
  items: ItemLocation[];
  /** Gives the whole box without some items. */
  without: (ids: ReadonlySet<number>) => Uint8Array;
}

/**
 * Reads the places of the items in an `iloc` box (ISO/IEC 14496-12, section 8.11.3).
 * @throws a RangeError when the box ends before its entries
 */
export function readItemLocations(bytes: Uint8Array, { at: boxAt, start, end }: Box): ItemLocations {
  const view = viewOf(bytes.subarray(0, end));
  const version = view.getUint8(start);
  const [sizes, more] = [view.getUint8(start + 4), view.getUint8(start + 5)];
  const size = { offset: sizes >> 4, length: sizes & 15, base: more >> 4, index: version > 0 ? more & 15 : 0 };
  const idSize = version < 2 ? 2 : 4;
  let at = start + 6;
  const read = (length: number): number => {
    let value = 0;
    for (let index = 0; index < length; index += 1) value = value * 256 + view.getUint8(at + index);
    at += length;
    return value;
  };
  const count = read(idSize);
  const first = at;
  const items = Array.from({ length: Math.min(count, end) }, () => {
    const from = at;
    const id = read(idSize);
    const method = version > 0 ? read(2) & 15 : 0;
    at += 2; // the file of the item: always this one
    const base = read(size.base);
    const extents = Array.from({ length: read(2) }, () => {
      at += size.index;
      return { offset: base + read(size.offset), length: read(size.length) };
    });
    return { id, method, extents, from, to: at };
  });
  return {
    items,
    without: (ids) => {
      const kept = items.filter(({ id }) => !ids.has(id));
      const box = Buffer.concat([bytes.slice(boxAt, first), ...kept.map(({ from, to }) => bytes.slice(from, to))]);
      box.writeUInt32BE(box.length, 0);
      if (idSize === 2) box.writeUInt16BE(kept.length, first - boxAt - 2);
      else box.writeUInt32BE(kept.length, first - boxAt - 4);
      return box;
    },
  };
}
