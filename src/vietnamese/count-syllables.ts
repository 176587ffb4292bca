/** A word as the eye counts: what stands between spaces and holds a letter or a digit. */
const word = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;

/** Syllables of a plain text, which in Vietnamese are what spaces stand between; `13/2023/NĐ-CP` is one. */
export function countSyllables(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}
