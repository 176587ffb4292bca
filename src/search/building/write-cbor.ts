const encoder = new TextEncoder();

export interface CborWriter {
  integer: (value: number) => void;
  text: (value: string) => void;
  /** Begins an array of `length` items, which follow one by one. */
  enter: (length: number) => void;
  list: <Item>(items: readonly Item[], write: (item: Item) => void) => void;
  /** All bytes written so far. */
  toBytes: () => Uint8Array;
}

/** Writes the format that `cbor.ts` reads; `start` comes first. */
export function createCborWriter(start: string): CborWriter {
  const bytes: number[] = [...encoder.encode(start)];
  /** The kind of an item and its argument (RFC 8949, section 3). */
  const head = (kind: number, value: number): void => {
    if (value < 24) bytes.push((kind << 5) | value);
    else if (value < 0x100) bytes.push((kind << 5) | 24, value);
    else if (value < 0x10000) bytes.push((kind << 5) | 25, value >> 8, value & 255);
    else bytes.push((kind << 5) | 26, (value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  };
  return {
    integer: (value) => (value < 0 ? head(1, -1 - value) : head(0, value)),
    text: (value) => {
      const encoded = encoder.encode(value);
      head(3, encoded.length);
      for (const byte of encoded) bytes.push(byte);
    },
    enter: (length) => head(4, length),
    list: (items, write) => {
      head(4, items.length);
      for (const item of items) write(item);
    },
    toBytes: () => Uint8Array.from(bytes),
  };
}
