import { expect, it } from 'vitest';
import { dropWeak } from './drop-weak.ts';

it.each([
  ['of a short query all but the pages with most of its words', 4, [4, 3, 1], [4]],
  ['of a short query that no page has whole, the same', 6, [3, 5, 5, 1], [5, 5]],
  ['of a long query the pages with less than a third of it', 10, [9, 3, 2, 1], [9, 3]],
  ['of a long query nothing, where no page has much of it', 24, [2, 2, 1], [2, 2]],
  ['nothing of nothing', 3, [], []],
])('drops %s', (_name, words, found, kept) => {
  expect(
    dropWeak(
      found.map((count) => ({ words: count })),
      words,
    ).map((page) => page.words),
  ).toEqual(kept);
});
