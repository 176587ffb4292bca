import { isSyllable } from './is-syllable.ts';

/** In pairs: a Cyrillic, Greek or Armenian letter or a dotless i, and the Latin letter that looks the same. */
const pairs = [
  'аaеeоoрpсcуyхxіiѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJ',
  'οoνvιiυuαaκkρpΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ',
  'ıiԛqԝwѵvӏlӀIҮYүyօoհhոnսuցg',
].join('');
const latin = new Map(Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[2 * index], pairs[2 * index + 1]]));

/** The Latin letter that looks the same as a letter of another alphabet; the letter itself if there is none. */
export const latinLookAlike = (letter: string): string => latin.get(letter) ?? letter;

const foreign = /[\u0131\u0370-\u058F]/g;
const hasForeign = /[\u0131\u0370-\u058F]/;
const hasLatin = /[a-zA-Z\u00C0-\u01B0\u1EA0-\u1EF9]/;

/** A word of letters and their marks. */
const word = /[\p{L}\p{M}]{2,24}/gu;

/**
 * Replaces letters of other alphabets inside Vietnamese words by the Latin ones that look the same: a reader sees no
 * difference, but a search does. A word of only another alphabet, or one that does not become a syllable, stays.
 */
export function replaceLookAlikes(
  text: string,
  found?: (before: string, after: string, index: number) => void,
): string {
  if (!hasForeign.test(text)) return text;
  return text.replace(word, (before, index: number) => {
    if (!hasForeign.test(before) || !hasLatin.test(before)) return before;
    const after = before.normalize('NFD').replace(foreign, latinLookAlike).normalize('NFC');
    if (!isSyllable(after)) return before;
    found?.(before, after, index);
    return after;
  });
}
