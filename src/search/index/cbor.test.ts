import { describe, expect, it } from 'vitest';
import { readCount, readInteger, readList, readCborText, skip, type Cursor } from './cbor.ts';
import { createCborWriter } from '../building/write-cbor.ts';

const at = (...bytes: number[]): Cursor => ({ bytes: Uint8Array.from(bytes), at: 0 });

function written(write: (writer: ReturnType<typeof createCborWriter>) => void): Cursor {
  const writer = createCborWriter('');
  write(writer);
  return { bytes: writer.toBytes(), at: 0 };
}

describe('readInteger', () => {
  it.each([
    [0, [0x00]],
    [23, [0x17]],
    [24, [0x18, 24]],
    [255, [0x18, 255]],
    [256, [0x19, 1, 0]],
    [65_535, [0x19, 255, 255]],
    [65_536, [0x1a, 0, 1, 0, 0]],
    [4_294_967_295, [0x1a, 255, 255, 255, 255]],
    [4_294_967_296, [0x1b, 0, 0, 0, 1, 0, 0, 0, 0]],
    [-1, [0x20]],
    [-24, [0x37]],
    [-25, [0x38, 24]],
    [-257, [0x39, 1, 0]],
  ])('reads %i', (value, bytes) => {
    const cursor = at(...bytes);
    expect(readInteger(cursor)).toBe(value);
    expect(cursor.at).toBe(bytes.length);
  });

  it.each([0, 23, 24, 256, 65_536, 4_294_967_295, -1, -24, -25, -65_537])('reads %i as it is written', (value) => {
    expect(readInteger(written(({ integer }) => integer(value)))).toBe(value);
  });
});

describe('readText', () => {
  it.each([
    ['nothing', ''],
    ['letters of ASCII', 'lua'],
    ['more of them than are read one by one', 'a'.repeat(25)],
    ['as many as are read one by one', 'a'.repeat(24)],
    ['marked letters', 'lừa ďảo'],
    ['marks in pieces', 'lừa đảo'.normalize('NFD')],
    ['a long text with marks', 'lừa ďảo '.repeat(40)],
    ['letters beyond the first plane', '🚓'],
  ])('reads %s', (_name, text) => {
    const cursor = written((writer) => (writer.text(text), writer.integer(7)));
    expect(readCborText(cursor)).toBe(text);
    expect(readInteger(cursor)).toBe(7);
  });
});

describe('readList', () => {
  it.each([[[]], [['lừa', 'đảo']], [Array.from({ length: 300 }, (_, index) => `t${index}`)]])(
    'reads %j',
    (items: string[]) => {
      expect(
        readList(
          written(({ list, text }) => list(items, text)),
          readCborText,
        ),
      ).toEqual(items);
    },
  );
});

describe('skip', () => {
  it('steps over an item and all that is in it, and no further', () => {
    const cursor = written(({ list, enter, text, integer }) => {
      list([['lừa', 'đảo'], [], ['lúa']], (words) => list(words, text));
      enter(2);
      integer(-300);
      text('x'.repeat(400));
      integer(5);
    });
    skip(cursor);
    skip(cursor);
    expect(readInteger(cursor)).toBe(5);
    expect(cursor.at).toBe(cursor.bytes.length);
  });
});

describe('a file that ends too early', () => {
  const whole = written(({ list, text, integer }) => {
    list(['lừa', 'x'.repeat(30)], text);
    integer(70_000);
  }).bytes;

  it.each([
    ['read', (cursor: Cursor) => (readList(cursor, readCborText), readCount(cursor))],
    ['stepped over', (cursor: Cursor) => (skip(cursor), skip(cursor))],
  ])('is refused wherever it was cut, when %s', (_how, read) => {
    for (const length of whole.keys())
      expect(() => read({ bytes: whole.subarray(0, length), at: 0 })).toThrow('A Pagefind file ends too early');
    expect(() => read({ bytes: whole, at: 0 })).not.toThrow();
  });

  it.each([
    ['a text longer than the file', at(0x7b, 255, 255, 255, 255, 255, 255, 255, 255, 65), readCborText],
    ['a list longer than the file', at(0x9b, 255, 255, 255, 255, 255, 255, 255, 255, 0), readCounts],
    ['a text stepped over that is longer than the file', at(0x63, 65, 65), skip],
    ['a length of a kind that there is not', at(0x7f, 65), readCborText],
    ['nothing', at(), readInteger],
  ])('is refused: %s', (_name, cursor, read: (cursor: Cursor) => unknown) => {
    expect(() => read(cursor)).toThrow('A Pagefind file ends too early');
  });
});

function readCounts(cursor: Cursor): number[] {
  return readList(cursor, readCount);
}
