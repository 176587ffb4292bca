import { nearest } from '../vietnamese/nearest.ts';

/** More than a report ever shows of one rule and file. */
const most = 50;

/**
 * Finds what a word was meant to be, as `nearest` does, for the first words that ask: a registry may hold thousands of
 * wrong ids, each to be compared with thousands of right ones.
 */
export function createGuesser(candidates: Iterable<string>): (word: string) => string | undefined {
  let asked = 0;
  let list: string[] | undefined;
  return (word) => {
    asked += 1;
    return asked > most ? undefined : nearest(word, (list ??= [...candidates]));
  };
}
