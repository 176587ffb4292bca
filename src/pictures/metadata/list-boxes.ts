import { latin1Of, viewOf } from './bytes.ts';

export interface Box {
  type: string;
  /** The start of the box's header. */
  at: number;
  /** The start of the box's content. */
  start: number;
  end: number;
}

/** Lists the boxes of ISO/IEC 14496-12 between two offsets. A box that claims to exceed its parent ends the list. */
export function listBoxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at);
    const isLarge = size === 1 && at + 16 <= to;
    const length = size === 0 ? to - at : isLarge ? Number(view.getBigUint64(at + 8)) : size;
    if (length < 8 || at + length > to) return [...boxes, { type: '????', at, start: at, end: to }];
    boxes.push({ type: latin1Of(bytes, at + 4, at + 8), at, start: at + (isLarge ? 16 : 8), end: at + length });
    at += length;
  }
  return boxes;
}
