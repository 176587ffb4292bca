import { nearest } from '../vietnamese/nearest.ts';

/** More than a report ever shows for one rule and file. */
const most = 50;

/**
 * Guesses what a word was meant to be, as `nearest` does, for the first `most` words only: a registry may hold
 * thousands of wrong ids, and each must be compared with thousands of right ones.
 */
export function createGuesser(candidates: Iterable<string>): (word: string) => string | undefined {
  let asked = 0;
  let list: string[] | undefined;
  return (word) => {
    asked += 1;
    return asked > most ? undefined : nearest(word, (list ??= [...candidates]));
  };
}
