import { expect, it } from 'vitest';
import { findChunk } from './find-chunk.ts';

/** `13 … kiem | kinh … cong`: each bound as short as Pagefind writes it. */
const chunks = [
  { from: '13', to: 'con', name: '0' },
  { from: 'cop', to: 'kie', name: '1' },
  { from: 'kin', to: 'yen', name: '2' },
];

it.each([
  ['13', '0'],
  ['an', '0'],
  ['con', '0'],
  ['cong', '0'],
  ['cop', '1'],
  ['kiem', '1'],
  ['kin', '2'],
  ['kinh', '2'],
  ['yen', '2'],
  ['yenn', '2'],
])('looks for %s in chunk %s', (word, name) => {
  expect(findChunk(chunks, word)).toBe(name);
});

it.each(['', '0', 'coo', 'kif', 'yep', 'zzz'])('knows that no chunk can hold %j', (word) => {
  expect(findChunk(chunks, word)).toBe(undefined);
});
