import { describe, expect, it } from 'vitest';
import { dropWeak } from './drop-weak.ts';

describe('dropWeak', () => {
  it.each([
    ['of a short query all but the pages with most of its words', 4, [4, 3, 1], [4]],
    ['of a short query that no page has whole, the same', 6, [3, 5, 5, 1], [5, 5]],
    ['of one of several words, which few pages have whole, not those that lack a word', 6, [6, 5, 1], [6, 5]],
    ['of a long query the pages with less than a third of it', 10, [9, 3, 2, 1], [9, 3]],
    ['of a long query nothing, where no page has much of it', 24, [2, 2, 1], [2, 2]],
    ['nothing of nothing', 3, [], []],
  ])('drops %s', (_name, words, found, kept) => {
    expect(
      dropWeak(
        found.map((count) => ({ words: count, isWhole: false, isNear: true })),
        words,
      ).map((page) => page.words),
    ).toEqual(kept);
  });

  const sideBySide = { words: 2, isWhole: true, isNear: true };
  const apart = { words: 2, isWhole: false, isNear: true };
  const farApart = { words: 2, isWhole: false, isNear: false };
  it.each([
    ['two words far apart, where another page has them side by side', [farApart, sideBySide], [sideBySide]],
    ['not two words that are near each other', [apart, sideBySide], [apart, sideBySide]],
    ['nothing where no page has the two side by side', [farApart, apart], [farApart, apart]],
  ])('drops %s', (_name, found, kept) => {
    expect(dropWeak(found, 2)).toEqual(kept);
  });
});
