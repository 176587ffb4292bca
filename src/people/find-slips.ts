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
  const isFull = new Set(full);
  const candidates = createCandidates(persons, texts);
  return persons.flatMap((person): NameSlip[] => {
    const hidden = person.mentions.find(({ form }) => form === 'partial' || form === 'initials');
    if (!hidden || isFull.has(person)) return [];
    const shown =
      shownInFull(hidden, candidates.full(hidden)) ??
      (hidden.form === 'partial' ? shownAlone(hidden, candidates, texts) : undefined);
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

/** Where shown names may be found, read once for all hidden ones and only when one is hidden. */
interface Candidates {
  /** Those in full whose name has as many syllables and begins with the same letter. */
  full: (hidden: Mention) => readonly Person[];
  /** Given names alone, after a word of address. */
  titled: () => readonly Mention[];
  /** Given names alone, without one. */
  bare: () => readonly Mention[];
}

function createCandidates(persons: readonly Person[], texts: readonly string[]): Candidates {
  const keyOf = (name: string): string => `${partsOf(name).length} ${name.charAt(0)}`;
  const once = <Value>(read: () => Value): (() => Value) => {
    let value: Value | undefined;
    return () => (value ??= read());
  };
  const full = once(() => {
    const found = new Map<string, Person[]>();
    for (const person of persons) {
      const shown = person.mentions.find(({ form }) => form === 'full');
      if (!shown) continue;
      const others = found.get(keyOf(shown.text));
      if (others) others.push(person);
      else found.set(keyOf(shown.text), [person]);
    }
    return found;
  });
  return {
    full: ({ text }) => full().get(keyOf(text)) ?? [],
    titled: once(() =>
      persons
        .filter(
          ({ mentions, adultTitles }) => adultTitles.length === 0 && mentions.every(({ form }) => form === 'given'),
        )
        .flatMap(({ mentions }) => mentions)
        .filter(({ text, titles }) => partsOf(text).length === 1 && titles !== ''),
    ),
    bare: once(() => findBare(persons, texts)),
  };
}

/** Capitalised syllables that act like persons and end nobody's known name. */
function findBare(persons: readonly Person[], texts: readonly string[]): Mention[] {
  const others = new Set(persons.flatMap(({ mentions }) => mentions.map((one) => partsOf(one.text).at(-1) ?? '')));
  return texts.flatMap((body, textIndex) =>
    Array.from(body.matchAll(word)).flatMap(({ 0: words, index: start }): Mention[] => {
      if (others.has(words) || openingWords.test(words) || knownPlaces.has(words) || !isSyllable(words)) return [];
      const isFirst = /[.][ \u00A0]*$/u.test(body.slice(Math.max(0, start - 3), start));
      const near = isFirst ? undefined : wordsBefore(body, start).near;
      if (near === undefined || /^\p{Lu}/u.test(near) || placeWords.has(near)) return [];
      const end = start + words.length;
      if (!actsAfter.test(body.slice(end, end + 12))) return [];
      return [{ start, end, text: words, textIndex, form: 'given', titles: '', titlesStart: start }];
    }),
  );
}

/** A given name alone that begins with the letters of the hidden one, and belongs to nobody else. */
function shownAlone(hidden: Mention, { titled, bare }: Candidates, texts: readonly string[]): Mention | undefined {
  const letters = partsOf(hidden.text).at(-1) ?? '';
  const named = titled().find(({ text }) => text.startsWith(letters));
  if (named && isSafe(named, hidden, letters, texts)) return named;
  if (letters.length < 2) return undefined;
  return bare().find(({ text }) => text.startsWith(letters) && text.length > letters.length);
}

/** One letter fits many names: both places must call the person a child, and no other letters may follow the name. */
const isSafe = (shown: Mention, hidden: Mention, letters: string, texts: readonly string[]): boolean =>
  letters.length > 1 ||
  (isChildTitle(shown.titles) &&
    isChildTitle(hidden.titles) &&
    !/^\.? ?\p{Lu}/u.test(texts[shown.textIndex]?.slice(shown.end, shown.end + 4) ?? ''));
