import { expect, it } from 'vitest';
import { truncate } from './truncate.ts';

it.each([
  ['Công an xã', 10, 'Công an xã'],
  ['  Công an xã  ', 10, 'Công an xã'],
  ['Công an xã tuần tra', 11, 'Công an xã…'],
  ['Công an xã tuần tra', 12, 'Công an xã…'],
  ['Công an xã tuần tra', 16, 'Công an xã tuần…'],
  ['Công an xã, tuần tra', 12, 'Công an xã…'],
  ['Công an xã – tuần tra', 14, 'Công an xã…'],
  ['Công  an', 6, 'Công…'],
  ['https://congan.minhha.example/', 10, 'https://c…'],
  ['😀😀😀', 4, '😀…'],
  ['Công an', 1, '…'],
  ['', 5, ''],
])('cuts `%s` to %i as `%s`', (text, max, cut) => {
  expect(truncate(text, max)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(max);
});
