import { expect, it } from 'vitest';
import { indexPages } from '../../testing/index-pages.ts';
import { readFragment, readMeta } from './pagefind-format.ts';
import { readChunk } from './read-chunk.ts';
import { createCborWriter } from '../building/write-cbor.ts';

const readers = {
  pf_meta: readMeta,
  pf_index: (bytes: Uint8Array) => readChunk(bytes, new Set(['lua']), ['title']),
  pf_fragment: readFragment,
};
const junk: [string, Uint8Array][] = [
  ['nothing', new Uint8Array()],
  ['an HTML page', new TextEncoder().encode('<!doctype html><title>404</title>')],
  ['garbage', Uint8Array.from({ length: 400 }, (_, at) => (at * 151 + 7) % 256)],
  ['nothing but the signature', new TextEncoder().encode('pagefind_dcd')],
  ['the signature and an HTML page', new TextEncoder().encode('pagefind_dcd<!doctype html><title>404</title>')],
];
const cases = Object.entries(readers).flatMap(([kind, reader]) =>
  junk.map(([what, bytes]) => [what, kind, reader, bytes] as const),
);

it.each(cases)('refuses %s for a %s', (_what, _kind, reader, bytes) => {
  expect(() => reader(bytes)).toThrow();
});

const files = indexPages([
  { title: 'Cảnh báo lừa đảo', content: 'Lừa đảo, lúa chín', hidden: 'lua', filters: { nam: ['2026'] } },
  { title: 'Mùa gặt', content: 'Ruộng lúa, lua', filters: { nam: ['2025'] } },
]);

it.each([...files].filter(([path]) => path.includes('.pf_')))('refuses %s cut anywhere', (path, whole) => {
  const reader = readers[path.slice(path.lastIndexOf('.') + 1) as keyof typeof readers];
  for (const length of whole.keys()) expect(() => reader(whole.subarray(0, length))).toThrow();
  expect(() => reader(whole)).not.toThrow();
});

it('reads the meta file of a Pagefind that does not bundle fragments yet', () => {
  const { enter, text, integer, list, toBytes } = createCborWriter('pagefind_dcd');
  enter(6);
  text('1.5.0');
  list(['vi_1a'], (fragment) => (enter(2), text(fragment), integer(3)));
  list([], text);
  list(['nam'], (name) => (enter(2), text(name), text('vi_aa')));
  list(['sort'], (name) => (enter(2), text(name), list([0], integer)));
  list(['title'], text);
  expect(readMeta(toBytes())).toEqual({
    pages: [{ fragment: 'vi_1a', words: 3 }],
    chunks: [],
    fields: ['title'],
  });
});

it('does not guess where a bundled fragment is', () => {
  const { enter, text, integer, list, toBytes } = createCborWriter('pagefind_dcd');
  enter(6);
  text('1.6.0');
  list(['vi_1a'], (fragment) => (enter(3), text(fragment), integer(3), text('vi_bundle')));
  expect(() => readMeta(toBytes())).toThrow('This should never happen: a bundled fragment');
});
