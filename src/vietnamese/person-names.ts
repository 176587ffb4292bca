import { familyNames } from './family-names.ts';
import { isSyllable } from './is-syllable.ts';
import { notPlaceWords, placeNames, placeWords } from './place-words.ts';
import type { TextSpan } from './text-span.ts';

/** A person in a text. */
export interface PersonName extends TextSpan {
  /** `initials` when the given name at least is hidden: `N.V.A.`, `Nguyễn Thị T.`, `Trần Văn A`. */
  kind: 'full' | 'initials';
}

const bothForms = (name: string): string[] => [...new Set([name.normalize('NFC'), name.normalize('NFD')])];
const families = [...familyNames.keys()]
  .flatMap((name) => [...bothForms(name), ...bothForms(name.toUpperCase())])
  .sort((a, b) => b.length - a.length)
  .join('|');
const space = '[ \\t\\u00A0]{1,2}';
const startOfWord = '(?<![\\p{L}\\p{M}\\p{N}])';
const endOfWord = '(?![\\p{L}\\p{M}\\p{N}])';
/** One more syllable than a name may have, so that a line whose every word is capitalised shows itself. */
const afterFamily = `(?:${space}\\p{Lu}[\\p{L}\\p{M}]{0,17}${endOfWord}){1,5}`;
const initials = `(?:\\p{Lu}\\p{M}{0,2}\\.[ ]?){2,4}(?:\\p{Lu}\\p{M}{0,2}${endOfWord})?|(?:\\p{Lu}\\p{M}{0,2}\\.[ ]?){1,3}\\p{Lu}\\p{M}{0,2}${endOfWord}`;
/** The family name in full, the given one by letters: `Trần V.H.`, `Nguyễn Thị T.` */
const shortened = `(?<family>${families})(?:(?:${space}\\p{Lu}[\\p{L}\\p{M}]{1,17}${endOfWord}){0,3}${space}(?:${initials}|\\p{Lu}\\p{M}{0,2}\\.)|(?<rest>${afterFamily}))`;
const person = new RegExp(`${startOfWord}(?:${shortened}|(?<letters>${initials}))`, 'gu');

/** Words that may stand capitalised before a name, mostly because they open a sentence. */
const openers = new Set(
  'anh|chị|ông|bà|em|cháu|bé|cô|chú|bác|cụ|thầy|dì|cậu|mợ|thím|đồng chí|theo|do|khi|và|với|của|là|gồm|nạn nhân|tên|y|thị|bị|bắt|tại|sau|trước|vì|từ|cho|được|lúc|để|còn|riêng|cùng|hiện|luật|sư|tài|xế|gặp|nghệ|bắt|truy'.split(
    '|',
  ),
);
/** Second syllables that only persons have. */
const middleNames = new Set(['Văn', 'Thị']);
const wordBefore = /(?:(?<far>[\p{L}\p{M}]{1,12})[ \t\u00A0]{1,2})?(?<near>[\p{L}\p{M}]{1,12})\.?[ \t\u00A0]{1,2}$/u;
const longestLookBack = 32;

/**
 * Names of Vietnamese persons: a family name and one to four capitalised syllables after it, or initials. Streets,
 * schools, firms and places called after a person are not found, nor are headlines in capitals.
 */
export const findPersonNames = (text: string): PersonName[] =>
  Array.from(text.matchAll(person)).flatMap((found): PersonName[] => {
    const { family, rest, letters } = found.groups ?? {};
    const span = { start: found.index, end: found.index + found[0].trimEnd().length, text: found[0].trimEnd() };
    const before = text.slice(Math.max(0, span.start - longestLookBack), span.start);
    if (letters !== undefined) return isInitials(letters) ? [{ ...span, kind: 'initials' }] : [];
    if (isAfterPlace(before)) return [];
    if (rest === undefined) return [{ ...span, kind: 'initials' }];
    return isName(family ?? '', rest, before) ? [{ ...span, kind: isHidden(rest) ? 'initials' : 'full' }] : [];
  });

/** Abbreviations of other things with stops between their letters. */
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

function isAfterPlace(before: string): boolean {
  const { near, far } = wordBefore.exec(before.normalize('NFC').toLowerCase())?.groups ?? {};
  if (near === undefined) return false;
  const both = `${far} ${near}`;
  return placeWords.has(both) || (placeWords.has(near) && !notPlaceWords.has(both));
}

function isName(family: string, rest: string, before: string): boolean {
  const written = [family, ...rest.trim().split(/[ \t\u00A0]+/)].map((syllable) => syllable.normalize('NFC'));
  const syllables = written.map(toTitle);
  const isShouted = written[0] === written[0]?.toUpperCase();
  if (written.some((syllable, index) => syllable !== (isShouted ? syllable.toUpperCase() : syllables[index])))
    return false;
  if (syllables.length === 2 && middleNames.has(syllables[1] ?? '')) return false;
  if (syllables.length > 5 || syllables.length < (familyNames.get(syllables[0] ?? '') ?? 3)) return false;
  if (!syllables.every((syllable) => syllable.length === 1 || isSyllable(syllable)) || isPlace(syllables)) return false;
  const [near] = /[\p{L}\p{M}]{1,12}(?=[ \t\u00A0]{1,2}$)/u.exec(before.normalize('NFC')) ?? [];
  if (near === undefined || !/^\p{Lu}/u.test(near)) return true;
  if (isShouted) return near !== near.toUpperCase();
  return openers.has(near.toLowerCase()) || middleNames.has(syllables[1] ?? '');
}

const toTitle = (syllable: string): string => syllable.slice(0, 1).toUpperCase() + syllable.slice(1).toLowerCase();

function isPlace(syllables: readonly string[]): boolean {
  return placeNames.has(syllables.join(' '));
}

/** One letter in place of the given name. */
const isHidden = (rest: string): boolean => /[ \t\u00A0]\p{Lu}\p{M}{0,2}$/u.test(rest.normalize('NFC'));
