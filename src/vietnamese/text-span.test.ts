import { expect, it } from 'vitest';
import { spansOf } from './text-span.ts';

it('gives the place and the text of every match, twice over', () => {
  const pattern = /\d+/g;
  const spans = [
    { start: 4, end: 6, text: '19' },
    { start: 7, end: 8, text: '6' },
  ];
  expect(spansOf(pattern, 'Đêm 19/6')).toEqual(spans);
  expect(spansOf(pattern, 'Đêm 19/6')).toEqual(spans);
});
