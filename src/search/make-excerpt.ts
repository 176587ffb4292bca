import { canonicalSyllable } from '../vietnamese/canonical-syllable.ts';
import { toIndexForm } from './index/index-form.ts';
import type { ExcerptPart } from './search-types.ts';

/** Words of an excerpt: two lines on a phone. */
const excerptWords = 32;
const wordsBeforeMatch = 8;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits a text into parts and marks the words for which `isWanted` is true. */
export function markMatches(text: string, isWanted: (word: string) => boolean): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const push = (piece: string, isMatch: boolean): void => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  };
  let end = 0;
  for (const match of text.matchAll(word)) {
    const isMatch = isWanted(match[0]);
    push(
      text.slice(end, match.index),
      isMatch && parts.at(-1)?.isMatch === true && /^\s+$/.test(text.slice(end, match.index)),
    );
    push(match[0], isMatch);
    end = match.index + match[0].length;
  }
  push(text.slice(end), false);
  return parts;
}

/** The part of a page's text with the most different words of the query, with its matches marked. */
export function makeExcerpt(text: string, isWanted: (word: string) => boolean): ExcerptPart[] {
  const words = [...text.matchAll(word)];
  const keys = words.map(([found]) => (isWanted(found) ? canonicalWord(found) : undefined));
  const first = bestStart(keys);
  const from = Math.max(0, first - wordsBeforeMatch);
  const shown = words.slice(from, from + excerptWords + 1);
  const [head, tail] = [shown[0], shown.at(-1)];
  if (!head || !tail) return [];
  // Signs before the first word and after the last word belong to the text.
  const start = from === 0 ? 0 : head.index;
  const end = from + shown.length === words.length ? text.length : tail.index + tail[0].length;
  const parts = markMatches(text.slice(start, end).replace(/\s+/g, ' '), isWanted);
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Index of the word from which the next words have the most different matches. */
function bestStart(keys: readonly (string | undefined)[]): number {
  let best = { start: 0, different: 0 };
  for (const [start, key] of keys.entries()) {
    if (key === undefined) continue;
    const different = new Set(
      keys.slice(start, start + excerptWords - wordsBeforeMatch).filter((one) => one !== undefined),
    ).size;
    if (different > best.different) best = { start, different };
  }
  return best.start;
}

/** The canonical form of a word as a page writes it. */
export const canonicalWord = (text: string): string =>
  canonicalSyllable(toIndexForm(text.toLowerCase().normalize('NFC')));
