import { describe, expect, it } from 'vitest';
import { bestPaths } from './best-paths.ts';

const step = (words: string, likelihood: number, length = 1) => ({ words: words.split(' '), likelihood, length });
const paths = (steps: Parameters<typeof bestPaths>[0], most = 9): string[] =>
  bestPaths(steps, most).map(({ words, likelihood, lost }) => `${words.join(' ')} ${likelihood} ${lost}`);

describe('bestPaths', () => {
  it('joins one choice a word, the likeliest first', () => {
    expect(
      paths([
        [step('lua', 2), step('luy', 1)],
        [step('dao', 3), step('cao', 1)],
      ]),
    ).toEqual(['lua dao 5 0', 'luy dao 4 0', 'lua cao 3 0', 'luy cao 2 0']);
  });

  it('lets a choice stand for two words, and two words for one', () => {
    expect(paths([[step('facebook', 1, 2), step('face', 0)], [step('bo ok', 0)]])).toEqual([
      'facebook 1 0',
      'face bo ok 0 0',
    ]);
  });

  it('loses a word for which nothing stands', () => {
    expect(paths([[], [step('dao', 1)]])).toEqual(['dao 1 1']);
  });

  it('keeps as many as are asked for', () => {
    expect(
      paths(
        [
          [step('lua', 2), step('luy', 1)],
          [step('dao', 3), step('cao', 1)],
        ],
        2,
      ),
    ).toHaveLength(2);
  });

  it('takes no choice that stands for more words than follow', () => {
    expect(paths([[step('facebook', 9, 2), step('face', 0)]])).toEqual(['face 0 0']);
  });

  it('goes nowhere through nothing', () => {
    expect(paths([])).toEqual([' 0 0']);
  });
});
