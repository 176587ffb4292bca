import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { soundAlikes } from './sound-alikes.ts';
import { splitWords } from './split-words.ts';

/** What a reader may have meant by a word. */
export interface NearSpelling {
  /** Folded; more than one word where a space is missing. */
  words: string[];
  /** On the same scale as the logarithm of the number of pages found. */
  likelihood: number;
  /** Whether the words can be Vietnamese syllables. Other words exist only as names and foreign words. */
  isVietnamese: boolean;
}

/** A longer word is not a typing slip: only spaces can be missing from it. */
const longestWord = 16;
const letters = [...'abcdefghiklmnopqrstuvxy'];
/** A number with one digit changed is another number. Readers forget only a leading zero, as in `pc8`. */
const digits = ['0'];
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Kinds of slips, the likelier first. */
const spellingSlips: readonly { likelihood: number; undo: (word: string) => string[] }[] = [
  {
    likelihood: 4,
    undo: (word) => soundAlikes.flatMap(({ written, meant }) => meant.map((other) => word.replace(written, other))),
  },
  { likelihood: 4, undo: (word) => [word.replace(/(.)\1/, '$1'), word.replace(/(.)\1$/, '$1')] },
  {
    likelihood: 3,
    undo: (word) => placesOf(word).map((at) => splice(word, at, 2, word.charAt(at + 1) + word.charAt(at))),
  },
  { likelihood: 2, undo: (word) => placesOf(word).map((at) => splice(word, at, 1, '')) },
  {
    likelihood: 2,
    undo: (word) =>
      placesOf(word).flatMap((at) => neighboursOf(word.charAt(at)).map((key) => splice(word, at, 1, key))),
  },
  {
    likelihood: 1.5,
    undo: (word) =>
      [...placesOf(word), word.length].flatMap((at) => signsOf(word).map((sign) => splice(word, at, 0, sign))),
  },
  {
    likelihood: 1,
    undo: (word) => placesOf(word).flatMap((at) => signsOf(word).map((sign) => splice(word, at, 1, sign))),
  },
];
/** Likelihoods: one missing space, each further missing space, and one missing space with a doubled letter. */
const missing = { space: 4, furtherSpace: -0.5, spaceAndDouble: 3 };

/**
 * Every spelling that is one slip away from a folded word: a letter too many, too few, wrong or swapped, a spelling
 * that sounds alike, or missing spaces. The likelier come first. The word itself is not included.
 */
export function nearSpellings(word: string): NearSpelling[] {
  if (/^\d*$/.test(word)) return [];
  const likelihoods = new Map<string, number>();
  for (const { likelihood, undo } of word.length > longestWord ? [] : spellingSlips) {
    for (const meant of undo(word)) {
      if (meant !== word && meant !== '' && !likelihoods.has(meant)) likelihoods.set(meant, likelihood);
    }
  }
  const single = [...likelihoods].map(([meant, likelihood]) => ({
    words: [meant],
    likelihood,
    isVietnamese: isSyllable(meant),
  }));
  const parted = splitWords(word).map((words) => toParted(words, missing.space));
  const undoubled = word.replace(/(.)\1/, '$1');
  const mended = (undoubled === word ? [] : splitWords(undoubled)).map((words) =>
    toParted(words, missing.spaceAndDouble),
  );
  return [...parted, ...mended, ...single].sort((a, b) => b.likelihood - a.likelihood);
}

const toParted = (words: string[], likelihood: number): NearSpelling => ({
  words,
  likelihood: likelihood + missing.furtherSpace * (words.length - 2),
  isVietnamese: true,
});

const placesOf = (word: string): number[] => Array.from({ length: word.length }, (_, at) => at);

const splice = (word: string, at: number, removed: number, added: string): string =>
  word.slice(0, at) + added + word.slice(at + removed);

const signsOf = (word: string): string[] => (/\d/.test(word) ? digits : letters);

function neighboursOf(key: string): string[] {
  return keyboard
    .filter((row) => row.includes(key))
    .flatMap((row) => [row.charAt(row.indexOf(key) - 1), row.charAt(row.indexOf(key) + 1)])
    .filter(Boolean);
}
