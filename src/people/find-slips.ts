import { isSyllable } from '../vietnamese/is-syllable.ts';
import { wordsBefore } from '../vietnamese/words-before.ts';
import { placeWords } from '../vietnamese/place-words.ts';
import { knownPlaces, openingWords } from './known-places.ts';
import type { Mention } from './mention.ts';
import type { Person } from './person.ts';
import { isChildTitle } from './person-titles.ts';

/** A person whose name is hidden at one place and shown at another. */
export interface NameSlip {
  person: Person;
  hidden: Mention;
  shown: Mention;
}

const partsOf = (name: string): string[] => name.split(/[ \u00A0.]+/).filter((part) => part !== '');
const isLetters = (part: string): boolean => /^(?:\p{Lu}|Th|Ph|Ch|Nh|Kh|Gi|Tr|Qu|Ng|Ngh|Gh)$/u.test(part);

/** Finds the names that undo their own abbreviation: `Lò Văn S.` is once printed as `Sáng`. */
export function findSlips(persons: readonly Person[], texts: readonly string[]): NameSlip[] {
  const full = persons.filter(({ mentions }) => mentions.some(({ form }) => form === 'full'));
  return persons.flatMap((person): NameSlip[] => {
    const hidden = person.mentions.find(({ form }) => form === 'partial' || form === 'initials');
    if (!hidden || full.includes(person)) return [];
    const shown =
      shownInFull(hidden, full) ?? (hidden.form === 'partial' ? shownAlone(hidden, persons, texts) : undefined);
    return shown ? [{ person, hidden, shown }] : [];
  });
}

function shownInFull(hidden: Mention, full: readonly Person[]): Mention | undefined {
  const letters = partsOf(hidden.text);
  for (const { mentions, suspicion, adultTitles, ages } of full) {
    const shown = mentions.find(({ form }) => form === 'full');
    const name = partsOf(shown?.text ?? '');
    if (!shown || name.length !== letters.length || !letters.every((part, at) => fits(part, name[at] ?? ''))) continue;
    // A father's name may begin like his child's.
    const isOther = suspicion !== undefined || adultTitles.length > 0 || ages.some(({ isMinor }) => isMinor === false);
    if (!isOther && (hidden.form === 'partial' || letters.length >= 3)) return shown;
  }
  return undefined;
}

const fits = (part: string, syllable: string): boolean =>
  isLetters(part) ? syllable.startsWith(part) : part === syllable;

const word = /(?<![\p{L}\p{M}\p{N}.'’])\p{Lu}[\p{Ll}\p{M}]{1,7}(?![\p{L}\p{M}\p{N}'’])/gu;
const actsAfter =
  /^(?:[ \u00A0](?:đã|bị|không|là|và|khai|đang|liền|bỏ|được|có|cho|điều|dừng|chạy|nói|kể|đến|về|thì|cũng|lái|cầm|dùng|rồi|vẫn|chưa|tự|sinh|còn|đi|vào|ra|lấy|xuống|lên|mới|nhưng|tại|cùng|với)(?![\p{L}\p{M}])|[,.;])/u;

/** A given name alone that begins with the letters of the hidden one, and belongs to nobody else. */
function shownAlone(hidden: Mention, persons: readonly Person[], texts: readonly string[]): Mention | undefined {
  const letters = partsOf(hidden.text).at(-1) ?? '';
  const others = new Set(persons.flatMap(({ mentions }) => mentions.map((one) => partsOf(one.text).at(-1) ?? '')));
  const titled = persons
    .filter(({ mentions }) => mentions.every(({ form }) => form === 'given'))
    .flatMap(({ mentions, adultTitles }) => (adultTitles.length > 0 ? [] : mentions))
    .find((one) => partsOf(one.text).length === 1 && one.text.startsWith(letters) && one.titles !== '');
  if (titled && isSafe(titled, hidden, letters, texts)) return titled;
  if (letters.length < 2) return undefined;
  for (const [textIndex, body] of texts.entries()) {
    for (const { 0: words, index: start } of body.matchAll(word)) {
      if (!words.startsWith(letters) || words.length <= letters.length || others.has(words)) continue;
      if (openingWords.test(words) || knownPlaces.has(words) || !isSyllable(words)) continue;
      const near = /[.][ \u00A0]*$/u.test(body.slice(Math.max(0, start - 3), start))
        ? undefined
        : wordsBefore(body, start).near;
      if (near === undefined || /^\p{Lu}/u.test(near) || placeWords.has(near)) continue;
      const end = start + words.length;
      if (!actsAfter.test(body.slice(end, end + 12))) continue;
      return { start, end, text: words, textIndex, form: 'given', titles: '', titlesStart: start };
    }
  }
  return undefined;
}

/** One letter fits many names: both places must call the person a child, and no other letters may follow the name. */
const isSafe = (shown: Mention, hidden: Mention, letters: string, texts: readonly string[]): boolean =>
  letters.length > 1 ||
  (isChildTitle(shown.titles) &&
    isChildTitle(hidden.titles) &&
    !/^\.? ?\p{Lu}/u.test(texts[shown.textIndex]?.slice(shown.end, shown.end + 4) ?? ''));
