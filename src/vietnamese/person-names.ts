import { familyNames } from './family-names.ts';
import { isSyllable } from './is-syllable.ts';
import { notPlaceWords, placeNames, placeWords } from './place-words.ts';
import type { TextSpan } from './text-span.ts';
import { wordsBefore } from './words-before.ts';

/** The name of a person in a text. */
export interface PersonName extends TextSpan {
  /** `initials` if at least the given name is hidden: `N.V.A.`, `Nguyễn Thị T.`, `Trần Văn A`. */
  kind: 'full' | 'initials';
}

const space = '[ \\t\\u00A0]{1,2}';
const endOfWord = '(?![\\p{L}\\p{M}\\p{N}])';
const initials = `(?:\\p{Lu}\\p{M}{0,2}\\.[ ]?){2,4}(?:\\p{Lu}\\p{M}{0,2}${endOfWord})?|(?:\\p{Lu}\\p{M}{0,2}\\.[ ]?){1,3}\\p{Lu}\\p{M}{0,2}${endOfWord}`;
/** A capitalised word before another one, or before the full stop of an initial. */
const head = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{0,17}(?=[ \t\u00A0]{1,2}\p{Lu}|\.)/gu;
const letters = new RegExp(initials, 'uy');
/** The rest of a name after the family name, with a given name in letters: `Trần V.H.`, `Nguyễn Thị T.`, `Lò Văn Th.` */
const shortened = new RegExp(
  `(?:${space}\\p{Lu}[\\p{L}\\p{M}]{1,17}${endOfWord}){0,3}${space}(?:${initials}|\\p{Lu}\\p{M}{0,2}\\.(?:[ ]?\\p{Lu}\\p{M}{0,2}\\.){0,2}|(?:Th|Ph|Ch|Nh|Kh|Gi|Tr|Qu|Ngh|Ng|Gh)\\.)`,
  'uy',
);
/** Allows one syllable more than a name may have, to recognise a line in which every word is capitalised. */
const rest = new RegExp(`(?:${space}\\p{Lu}[\\p{L}\\p{M}]{0,17}${endOfWord}){1,5}`, 'uy');

/** Words that may be capitalised before a name, mostly because they begin a sentence. */
const openers = new Set(
  'anh|chị|ông|bà|em|cháu|bé|cô|chú|bác|cụ|thầy|dì|cậu|mợ|thím|đồng chí|theo|do|khi|và|với|của|là|gồm|nạn nhân|tên|y|thị|bị|bắt|tại|sau|trước|vì|từ|cho|được|lúc|để|còn|riêng|cùng|hiện|luật|sư|tài|xế|gặp|nghệ|bắt|truy'.split(
    '|',
  ),
);
/** Second syllables that only names of persons have. */
const middleNames = new Set(['Văn', 'Thị']);

/**
 * Finds names of Vietnamese persons: a family name with one to four capitalised syllables after it, or initials.
 * Streets, schools, firms and places that are named after a person are not found, nor are headlines in capitals.
 */
export function findPersonNames(text: string): PersonName[] {
  const names: PersonName[] = [];
  let read = 0;
  for (const { 0: word, index: start } of text.matchAll(head)) {
    if (start < read) continue;
    const found = readName(text, start, word);
    if (!found) continue;
    read = found.end;
    if (found.kind) names.push({ start, end: read, text: text.slice(start, read), kind: found.kind });
  }
  return names;
}

/** Undefined if no name can begin here; without `kind` if the text up to `end` is something else. */
function readName(text: string, start: number, word: string): { end: number; kind?: PersonName['kind'] } | undefined {
  const isFamily = familyNames.has(toTitle(word.normalize('NFC')));
  const after = start + word.length;
  const byLetters = isFamily && matchAt(shortened, text, after);
  if (byLetters) return isAfterPlace(text, start) ? { end: byLetters.end } : { end: byLetters.end, kind: 'initials' };
  const inFull = isFamily && matchAt(rest, text, after);
  if (inFull) {
    const { end } = inFull;
    if (isAfterPlace(text, start) || !isName(word, inFull.text, wordsBefore(text, start).near?.normalize('NFC')))
      return { end };
    return { end, kind: isHidden(inFull.text) ? 'initials' : 'full' };
  }
  const alone = matchAt(letters, text, start);
  if (!alone) return undefined;
  return isInitials(alone.text) ? { end: alone.end, kind: 'initials' } : { end: alone.end };
}

function matchAt(pattern: RegExp, text: string, at: number): { end: number; text: string } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0].trimEnd();
  return found === undefined ? undefined : { end: at + found.length, text: found };
}

/** Abbreviations of other things with full stops between their letters. */
const notInitials = new Set([
  'TP',
  'PV',
  'TS',
  'VN',
  'USA',
  'US',
  'UK',
  'TW',
  'TƯ',
  'XHCN',
  'QL',
  'CA',
  'BS',
  'GS',
  'PGS',
]);

function isInitials(letters: string): boolean {
  return !notInitials.has(letters.replace(/[^\p{L}]/gu, ''));
}

/** Whether the word before an index makes what follows a place, school or firm: `xã`, `trường`. */
export function isAfterPlace(text: string, index: number): boolean {
  const { near, far } = wordsBefore(text, index);
  if (near === undefined) return false;
  const nearer = near.normalize('NFC').toLowerCase();
  const both = `${far?.normalize('NFC').toLowerCase()} ${nearer}`;
  return placeWords.has(both) || (placeWords.has(nearer) && !notPlaceWords.has(both));
}

function isName(family: string, rest: string, near: string | undefined): boolean {
  const written = [family, ...rest.trim().split(/[ \t\u00A0]+/)].map((syllable) => syllable.normalize('NFC'));
  const syllables = written.map(toTitle);
  const isShouted = written[0] === written[0]?.toUpperCase();
  if (written.some((syllable, index) => syllable !== (isShouted ? syllable.toUpperCase() : syllables[index])))
    return false;
  if (syllables.length === 2 && middleNames.has(syllables[1] ?? '')) return false;
  if (syllables.length > 5 || syllables.length < (familyNames.get(syllables[0] ?? '') ?? 3)) return false;
  if (!syllables.every((syllable) => syllable.length === 1 || isSyllable(syllable)) || isPlace(syllables)) return false;
  if (near === undefined || !/^\p{Lu}/u.test(near)) return true;
  if (isShouted) return near !== near.toUpperCase();
  return openers.has(near.toLowerCase()) || middleNames.has(syllables[1] ?? '');
}

const toTitle = (syllable: string): string => syllable.slice(0, 1).toUpperCase() + syllable.slice(1).toLowerCase();

function isPlace(syllables: readonly string[]): boolean {
  return placeNames.has(syllables.join(' '));
}

/** Whether one letter replaces the given name. */
const isHidden = (rest: string): boolean => /[ \t\u00A0]\p{Lu}\p{M}{0,2}$/u.test(rest.normalize('NFC'));
