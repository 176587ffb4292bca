import { expect, it } from 'vitest';
import { findNeighbours } from './find-neighbours.ts';

it('finds the older and the newer article of the same section', () => {
  const newest = { id: 'c', section: 'tin' };
  const other = { id: 'x', section: 'thong-bao' };
  const middle = { id: 'b', section: 'tin' };
  const oldest = { id: 'a', section: 'tin' };
  expect(findNeighbours([newest, other, middle, oldest])).toEqual(
    new Map([
      ['c', { previous: middle }],
      ['x', {}],
      ['b', { previous: oldest, next: newest }],
      ['a', { next: middle }],
    ]),
  );
});

it('finds none where there are none', () => {
  expect(findNeighbours([])).toEqual(new Map());
});
