import { fold } from '../../vietnamese/fold.ts';
import { documentKinds, kindOfLetters } from './document-kinds.ts';
import { documentKey } from '../index/index-keys.ts';

/** `nghị định` → `nd`, `nghi dinh` → `nd`, `nđ` → `nd`, … */
const kinds = new Map(
  documentKinds.flatMap(({ letters, words }) => [letters, ...words.map(fold)].map((word) => [word, letters] as const)),
);
const kindWords = [...kinds.keys()].join('|');
const number = '(?<number>\\d{1,5})';
const year = '(?<year>(?:19|20)\\d\\d)';
const slash = '\\s*/\\s*';
const hyphen = '\\s*[-–\\u2011]\\s*';
const letters = `(?<letters>[a-z]{1,10}\\d{0,3}(?:${hyphen}[a-z][a-z\\d]{0,9}){0,5})`;
const start = '(?:^|(?<before>[^\\p{L}\\p{N}/.-]))'; // captured, because Safari 15 has no lookbehind
const end = '(?![\\p{L}\\p{N}/])';
const so = '(?:so\\s*:?\\s*)';

const forms = [
  `(?:(?<word>${kindWords})\\s+)?${so}?${number}${slash}${year}${slash}${letters}`,
  `(?:(?<word>${kindWords})\\s+)?${so}?${number}${slash}${letters}`,
  `(?<word>${kindWords})\\s+${so}?${number}(?:${slash}|\\s+)${year}`,
  `(?<word>${kindWords})\\s+${so}?${number}`,
  `${so}?${number}${slash}${year}`,
].map((form) => new RegExp(start + form + end, 'u'));

/**
 * Replaces the first document number in a query, however it is typed, by its key: `nd 13/2023`, `thong tu
 * 45/2023/tt-bca`, `số 25/KH-CAT`. Undefined when there is none.
 *
 * @param text clean and in lower case, with marks or without
 */
export function readDocumentNumber(text: string): string | undefined {
  const folded = Array.from(text, foldOne).join('');
  for (const form of forms) {
    const found = form.exec(folded);
    const key = found && keyOf(found.groups ?? {});
    const begin = (found?.index ?? 0) + (found?.groups?.['before']?.length ?? 0);
    if (key) return `${text.slice(0, begin)} ${key} ${text.slice(found.index + found[0].length)}`.trim();
  }
  return undefined;
}

function keyOf(groups: Record<string, string | undefined>): string | undefined {
  const typed = groups['letters'];
  const kind = typed === undefined ? kinds.get(groups['word'] ?? '') : kindOfLetters(typed);
  const isKnown = [...kinds.values()].includes(kind ?? '') || /[-–\u2011]|\d/u.test(typed ?? '');
  if (typed !== undefined && !isKnown) return undefined;
  return documentKey({ number: Number(groups['number']), year: groups['year'], kind });
}

/** Folds a letter but keeps its length, so that an index in the folded text is the same index in the text. */
function foldOne(letter: string): string {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
}
