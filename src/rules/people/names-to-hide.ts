import { endsAs } from '../../people/group-persons.ts';
import { childByTitle } from '../../people/group-persons.ts';
import { findBareNames } from '../../people/find-bare-names.ts';
import type { Mention } from '../../people/mention.ts';
import type { People } from '../../people/people-in.ts';
import type { Person } from '../../people/person.ts';
import { anyTitle } from '../../people/person-titles.ts';
import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { familyNames } from '../../vietnamese/family-names.ts';
import { fold } from '../../vietnamese/fold.ts';
import { nearest } from '../../vietnamese/nearest.ts';
import { notPlaceWords, placeWords } from '../../vietnamese/place-words.ts';
import type { TextSpan } from '../../vietnamese/text-span.ts';
import type { RuleArticle } from '../rule-article.ts';
import { peopleOf } from './people-of.ts';
import { toInitials } from './to-initials.ts';

/** A place where a text shows the name, and the letters that take its place. */
export interface NameToHide extends TextSpan {
  textIndex: number;
  initials: string;
}

/**
 * Why a place is left as it is: `ambiguous` – another person's name ends so too; `byline` – of who wrote or
 * photographed; `code` – shown letter by letter; `place` – a street or school; `longer` – part of another name;
 * `word` – an ordinary word that may be the name.
 */
export type LeftReason = 'ambiguous' | 'byline' | 'code' | 'place' | 'longer' | 'word';

export interface NameLeft extends TextSpan {
  textIndex: number;
  why: LeftReason;
}

export type NameSearch =
  | { found: 'shown'; fullest: string; names: NameToHide[]; left: NameLeft[] }
  /** Only letters of the name are there. */
  | { found: 'hidden'; fullest: string; as: string; left: NameLeft[] }
  /** The words are the end of more than one name. */
  | { found: 'several'; candidates: string[] }
  /** `near`: the names of the article, the likeliest first. */
  | { found: 'none'; near: string[] };

const partsOf = (name: string): string[] => name.split(/[ \u00A0.]+/).filter((part) => part !== '');
const keyOf = (name: string): string => partsOf(name).map(canonicalSyllable).join(' ');
const isShown = ({ form }: Mention): boolean => form !== 'initials';

/** Finds every place of an article that shows a person's name; `wanted` is clean. */
export function findNamesToHide(article: RuleArticle, wanted: string): NameSearch {
  const people = peopleOf(article);
  const chosen = choosePersons(people, wanted);
  if (chosen.length > 1 && partsOf(wanted).length === 1)
    return { found: 'several', candidates: chosen.map(({ name }) => name) };
  const fullest = [wanted, ...chosen.flatMap(({ mentions }) => mentions.filter(isShown).map(({ text }) => text))]
    .filter((name) => partsOf(name).every((part) => part.length > 1))
    .reduce((best, name) => (partsOf(name).length > partsOf(best).length ? name : best), wanted);
  const sorted = sortPlaces(article, people, chosen, fullest);
  if (sorted.names.length > 0 || sorted.left.some(({ why }) => why === 'byline' || why === 'code'))
    return { found: 'shown', fullest, ...sorted };
  const as = people.persons.flatMap(({ mentions }) => mentions).find((one) => hides(one, wanted));
  if (as) return { found: 'hidden', fullest, as: as.text, left: sorted.left };
  return { found: 'none', near: namesNear(people, wanted) };
}

/** The persons of this name. A name hidden halfway is of the person if its letters fit. */
function choosePersons({ persons }: People, wanted: string): Person[] {
  const key = keyOf(wanted);
  const named = persons.filter(({ mentions }) => mentions.some((one) => isShown(one) && keyOf(one.text) === key));
  const halves = persons.filter(({ mentions }) =>
    mentions.some((one) => one.form === 'partial' && fitsLetters(one.text, wanted)),
  );
  return [...new Set([...named, ...halves])];
}

function fitsLetters(hidden: string, wanted: string): boolean {
  const [letters, name] = [partsOf(hidden), partsOf(wanted)];
  return (
    letters.length === name.length &&
    letters.every((part, index) => {
      const syllable = name[index] ?? '';
      return index === letters.length - 1 ? syllable.startsWith(part) : keyOf(part) === keyOf(syllable);
    })
  );
}

const hides = ({ form, text }: Mention, wanted: string): boolean =>
  form === 'initials' && partsOf(text).join('').toUpperCase() === toInitials(wanted).replaceAll('.', '').toUpperCase();

function namesNear({ persons }: People, wanted: string): string[] {
  const names = [...new Set(persons.filter(({ mentions }) => mentions.some(isShown)).map(({ name }) => name))];
  const first = nearest(wanted, names);
  return first === undefined ? names : [first, ...names.filter((name) => name !== first)];
}

type Places = Pick<Extract<NameSearch, { found: 'shown' }>, 'names' | 'left'>;

function sortPlaces(article: RuleArticle, people: People, chosen: readonly Person[], fullest: string): Places {
  const { persons, slips } = people;
  const all = persons.flatMap(({ mentions }) => mentions);
  const own = new Map<string, Mention>();
  const add = (one: Mention): void => {
    own.set(`${one.textIndex} ${one.start}`, one);
  };
  for (const { mentions } of chosen) mentions.filter(isShown).forEach(add);
  for (const { person, shown } of slips)
    if (chosen.includes(person))
      article.texts.forEach(({ text }, textIndex) => {
        add(shown);
        const others = all.filter((one) => one.textIndex === textIndex);
        others.filter((one) => one.form === 'given' && one.text === shown.text).forEach(add);
        findBareNames(text, textIndex, (name) => name === shown.text, others).forEach(add);
      });
  const left: NameLeft[] = [];
  const names: NameToHide[] = [];
  const sort = (span: TextSpan & { textIndex: number }, why: LeftReason | undefined, name = span.text): void => {
    const { textIndex, start, end, text } = span;
    const reason = why ?? placeReason(article, span);
    if (reason) left.push({ textIndex, start, end, text, why: reason });
    else names.push({ textIndex, start, end, text, initials: initialsOf(article, span, name) });
  };
  const others = persons.filter((person) => !chosen.includes(person) && person.mentions.some(isShown));
  for (const one of own.values())
    sort(one, one.form === 'given' && others.some((other) => mayBe(one, other)) ? 'ambiguous' : undefined);
  for (const { mentions } of others)
    for (const one of mentions)
      if (
        one.form === 'given' &&
        !own.has(`${one.textIndex} ${one.start}`) &&
        chosen.some((person) => mayBe(one, person))
      )
        sort(one, 'ambiguous');
  const taken = [...all, ...own.values()];
  for (const [textIndex, { text, part }] of article.texts.entries()) {
    const here = taken.filter((one) => one.textIndex === textIndex);
    for (const span of literalNames(text, fullest, part === 'keywords')) {
      const over = here.filter((one) => one.start < span.end && span.start < one.end);
      if (over.some((one) => isShown(one) || own.has(`${textIndex} ${one.start}`))) continue;
      sort({ ...span, textIndex }, span.why, fullest);
    }
    for (const span of standaloneWords(text, partsOf(fullest).at(-1) ?? ''))
      if (!here.some((one) => one.start < span.end && span.start < one.end)) sort({ ...span, textIndex }, 'word');
  }
  const inOrder = (a: NameToHide | NameLeft, b: NameToHide | NameLeft): number =>
    a.textIndex - b.textIndex || a.start - b.start;
  return { names: names.sort(inOrder), left: left.sort(inOrder) };
}

/** A full stop after the name also ends the letters. */
function initialsOf(
  { texts }: RuleArticle,
  { textIndex, end }: TextSpan & { textIndex: number },
  name: string,
): string {
  const initials = toInitials(name).toUpperCase();
  return texts[textIndex]?.text[end] === '.' ? initials.slice(0, -1) : initials;
}

function placeReason({ texts, words }: RuleArticle, span: TextSpan & { textIndex: number }): LeftReason | undefined {
  const text = texts[span.textIndex];
  const [first, last] = [text?.path?.[0], text?.path?.at(-1)];
  if (first === 'author' || first === 'source' || last === 'credit') return 'byline';
  const isInBody = text?.path === undefined;
  return isInBody && words.code.some(({ start, end }) => start < span.end && span.start < end) ? 'code' : undefined;
}

/** Whether a given name could be another person's, as far as its title and that person's age tell. */
function mayBe(mention: Mention, { name, child, ages, adultTitles }: Person): boolean {
  if (keyOf(name) !== keyOf(mention.text) && !endsAs(name, mention.text)) return false;
  const isChild = childByTitle(mention);
  if (isChild === undefined) return true;
  const isAdult = !child && (adultTitles.length > 0 || ages.some(({ isMinor }) => isMinor === false));
  return isChild ? !isAdult : child === undefined;
}

const word = /[\p{L}\p{M}\p{N}'’]+/gu;
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const titleWord = new RegExp(`^(?:${anyTitle})$`, 'iu');
const lastOfTitle = new Set(anyTitle.split('|').map((title) => title.split(' ').at(-1) ?? ''));

/** The whole name, in any case; also without any mark, as people type it into a search. */
function literalNames(text: string, name: string, isKeyword: boolean): (TextSpan & { why: LeftReason | undefined })[] {
  const wanted = partsOf(name);
  if (wanted.length < 2) return [];
  const [keys, bare] = [wanted.map(canonicalSyllable), wanted.map(fold)];
  const tokens = Array.from(text.matchAll(word), ({ 0: token, index }) => ({ token, start: index }));
  const found: (TextSpan & { why: LeftReason | undefined })[] = [];
  tokens.forEach((_, at) => {
    const own = tokens.slice(at, at + wanted.length);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.length < wanted.length) return;
    const isMarked = own.every(({ token }, index) => canonicalSyllable(token) === keys[index]);
    const isBare =
      (isKeyword || wanted.length > 2) && own.every(({ token }, index) => token.toLowerCase() === bare[index]);
    const end = last.start + last.token.length;
    const words = text.slice(first.start, end);
    if (!(isMarked || isBare) || /[^\p{L}\p{M}\p{N}'’ \u00A0]/u.test(words)) return;
    found.push({ start: first.start, end, text: words, why: reasonAround(text, first.start, end) });
  });
  return found;
}

function reasonAround(text: string, start: number, end: number): LeftReason | undefined {
  const words = text.slice(start, end);
  const [, far = '', near = ''] =
    /(?:([\p{L}\p{M}]{1,12})[ \u00A0]{1,2})?([\p{L}\p{M}]{1,12})\.?[ \u00A0]{1,2}$/u.exec(
      text.slice(Math.max(0, start - 32), start),
    ) ?? [];
  const both = `${far} ${near}`.toLowerCase();
  if (placeWords.has(both) || (placeWords.has(near.toLowerCase()) && !notPlaceWords.has(both))) return 'place';
  if (!isCapital(words) || isShouted(words)) return undefined;
  const isTitle = titleWord.test(near) || lastOfTitle.has(near.toLowerCase());
  const opensSentence = far === '' && !familyNames.has(near);
  if (isCapital(near) && !isTitle && !opensSentence && !isShouted(near)) return 'longer';
  return /^[ \u00A0]{1,2}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) ? 'longer' : undefined;
}

/** Capitalised words that may be the given name, or an ordinary word that begins a sentence: `Sáng`. */
function standaloneWords(text: string, name: string): TextSpan[] {
  if (name.length < 2) return [];
  return Array.from(text.matchAll(word), ({ 0: token, index }) => ({
    ...{ start: index, end: index + token.length, text: token },
  })).filter(
    ({ start, end, text: token }) =>
      token === name &&
      !/\p{Lu}[\p{L}\p{M}]*[ \u00A0]{1,2}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      reasonAround(text, start, end) === undefined,
  );
}
