import { expect, it } from 'vitest';
import { createGuesser } from './create-guesser.ts';

it('guesses for as many words as a report shows, and no more', () => {
  const guess = createGuesser(['lua-dao', 'giao-thong']);
  const guesses = Array.from({ length: 60 }, () => guess('lua-da'));
  expect(guesses).toEqual([...Array<string>(50).fill('lua-dao'), ...Array<undefined>(10).fill(undefined)]);
});
