/** A word: the text between spaces, with at least one letter or digit. */
const word = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;

/** Counts the syllables of a plain text; in Vietnamese, spaces separate syllables. `13/2023/NĐ-CP` is one. */
export function countSyllables(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}
