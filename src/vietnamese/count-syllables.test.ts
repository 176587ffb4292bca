import { expect, it } from 'vitest';
import { countSyllables } from './count-syllables.ts';

it.each([
  ['Công an xã Đồng Vông', 5],
  ['Phòng, chống ma túy – 2026', 5],
  ['13/2023/NĐ-CP', 1],
  ['3 < 5', 2],
  ['“Dân vận khéo”…', 3],
  ['— … ** --', 0],
  ['', 0],
])('counts %j as %i', (text, count) => {
  expect([countSyllables(text), countSyllables(text.normalize('NFD'))]).toEqual([count, count]);
});
