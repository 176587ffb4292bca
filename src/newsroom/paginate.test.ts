import { expect, it } from 'vitest';
import { paginate } from './paginate.ts';

it.each([
  [0, 1, [0]],
  [1, 1, [1]],
  [20, 1, [20]],
  [21, 2, [20, 1]],
  [60, 3, [20, 20, 20]],
])('cuts %i items into %i pages of 20', (count, total, sizes) => {
  const pages = paginate(Array.from({ length: count }, (_, index) => index));
  expect(pages.map(({ items }) => items.length)).toEqual(sizes);
  expect(pages.every((page, index) => page.number === index + 1 && page.total === total)).toBe(true);
});

it('keeps every item once and in order', () => {
  expect(paginate(['a', 'b', 'c'], 2)).toEqual([
    { number: 1, total: 2, items: ['a', 'b'] },
    { number: 2, total: 2, items: ['c'] },
  ]);
});

it.each([0, -1, 1.5, Number.NaN])('throws for pages of %d items', (size) => {
  expect(() => paginate([], size)).toThrow(`A page holds a whole number of items, not ${size}.`);
});
