import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** A word of two characters may have one slip, a word of five two, and so on up to this many. */
const mostSlips = 4;

/**
 * The candidate that the writer of `word` most likely meant. Ignores marks and case, except between candidates that
 * are equally near. Undefined if none is near enough to propose.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let found: { candidate: string; slips: number; exactSlips: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const slips = isSwapped(folded, other) ? 1 : distance(folded, other);
    if (slips > allowedSlips(folded, other)) continue;
    const exactSlips = distance(word.normalize('NFC'), candidate.normalize('NFC'));
    if (!found || slips < found.slips || (slips === found.slips && exactSlips < found.exactSlips)) {
      found = { candidate, slips, exactSlips };
    }
  }
  return found?.candidate;
}

const allowedSlips = (a: string, b: string): number =>
  Math.min(mostSlips, Math.floor((Math.max(a.length, b.length) + 1) / 3));

/** Whether two neighbouring letters are swapped, `tgas` for `tags`: one typing slip, but two changed letters. */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && b === a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) && b.length === a.length;
}
