import { isSyllable } from '../vietnamese/is-syllable.ts';
import type { Mention } from './mention.ts';
import { findBareNames } from './find-bare-names.ts';
import { findMentions } from './find-mentions.ts';
import { findRelatives, type Relative } from './find-relatives.ts';
import { findSlips, type NameSlip } from './find-slips.ts';
import { childByTitle, groupMentions, shareTitles } from './group-persons.ts';
import { judgeChild } from './judge-child.ts';
import { linkAges } from './link-ages.ts';
import { passageIndexAt, splitPassages, type Passage } from './passages.ts';
import type { Evidence, Person } from './person.ts';
import { isAdultTitle, isChildTitle, isPupilTitle, ownTitle } from './person-titles.ts';
import { eventYearOf, readAges, type AgeReading } from './read-ages.ts';
import { readMatter, type Matter } from './read-matter.ts';
import { suspicionOf } from './read-roles.ts';

/** What an article says of persons. */
export interface People {
  persons: Person[];
  passages: Passage[];
  /** Every age in the texts, also of persons without a name. */
  ages: (AgeReading & Evidence)[];
  /** Adults by whose full names a child can be recognised. */
  readonly relatives: Relative[];
  slips: NameSlip[];
}

export interface PeopleTexts {
  /** All texts of an article in NFC. */
  texts: readonly string[];
  title: string;
  /** The article's day, `2026-06-19`; without it no year of birth tells an age. */
  today: string | undefined;
}

/** Reads who is in the texts of an article. */
export function peopleIn({ texts, title: titleText, today }: PeopleTexts): People {
  const mentions: Mention[] = [];
  const agesOf = new Map<number, (AgeReading & Evidence)[]>();
  const suspicions = new Map<number, Evidence>();
  const ages: (AgeReading & Evidence)[] = [];
  const days = { today, eventYear: eventYearOf(texts, today) };
  const first = texts.map((text, textIndex) => findMentions(text, textIndex));
  const givenNames = givenNamesOf(first.flat());
  texts.forEach((text, textIndex) => {
    const named = asGiven(first[textIndex] ?? [], givenNames);
    const bare = findBareNames(text, textIndex, (name) => givenNames.has(name), named);
    const all = [...named, ...bare].sort((a, b) => a.start - b.start);
    const own = shareTitles(text, all);
    for (const { age, owners } of linkAges(text, own, readAges(text, days))) {
      ages.push({ ...age, textIndex });
      for (const owner of owners) {
        const index = mentions.length + owner;
        agesOf.set(index, [...(agesOf.get(index) ?? []), { ...age, textIndex }]);
      }
    }
    own.forEach((mention, at) => {
      const words = suspicionOf(text, own, at);
      if (words)
        suspicions.set(mentions.length + at, { textIndex, start: mention.start, end: mention.end, text: words });
    });
    for (const mention of own) mentions.push(mention);
  });
  const isChild = (index: number): boolean | undefined => {
    const mention = mentions[index];
    const known = (agesOf.get(index) ?? []).map(({ isMinor }) => isMinor).find((one) => one !== undefined);
    return known ?? (mention && childByTitle(mention));
  };
  const passages = splitPassages(texts);
  const title = readMatter(titleText);
  const persons = groupMentions(mentions, isChild).map((group): Person => {
    const own = group.flatMap((index) => mentions[index] ?? []);
    const name = fullest(own);
    const read = {
      isNamed: name.trim().includes(' '),
      isForeign: own.some(({ form, text }) => form === 'full' && !text.split(/[ \u00A0]+/).every(isSyllable)),
      ages: group.flatMap((index) => agesOf.get(index) ?? []),
      childTitles: titled(own, isChildTitle),
      pupilTitles: titled(own, isPupilTitle),
      adultTitles: [...titled(own, isAdultTitle), ...worksOrStudies(own, texts)],
    };
    const child = judgeChild(read);
    const suspicion = group.map((index) => suspicions.get(index)).find((one) => one !== undefined);
    return {
      name,
      mentions: own,
      ...read,
      child,
      suspicion,
      incident: child && asOfSuspect(incidentOf(own, passages, title), suspicion),
    };
  });
  let relatives: Relative[] | undefined;
  return {
    ...{ persons, passages, ages, slips: findSlips(persons, texts) },
    // Most articles tell of no child, and nobody asks for its relatives.
    get relatives() {
      return (relatives ??= findRelatives(persons, texts));
    },
  };
}

const partsOf = (name: string): string[] => name.split(/[ \u00A0]+/);

/** The given names of those who are named: the last syllable of each, and the last two of a name of three or more. */
const givenNamesOf = (mentions: readonly Mention[]): Set<string> =>
  new Set(
    mentions.flatMap(({ form, text }) => {
      if (form !== 'full' && form !== 'given') return [];
      const parts = partsOf(text);
      return [parts.at(-1) ?? '', ...(parts.length > 2 ? [parts.slice(-2).join(' ')] : [])];
    }),
  );

/** `Mai An` beside Lò Thị Mai An is her middle and given name, though Mai is a family name too. */
const asGiven = (mentions: readonly Mention[], givenNames: ReadonlySet<string>): Mention[] =>
  mentions.map((one) => {
    const parts = partsOf(one.text);
    return one.form === 'full' && parts.length === 2 && givenNames.has(parts.join(' '))
      ? { ...one, form: 'given' }
      : one;
  });

const ranks = { full: 3, partial: 2, given: 1, initials: 0 };

const fullest = (mentions: readonly Mention[]): string =>
  mentions.reduce((best, one) => (ranks[one.form] > ranks[best.form] ? one : best)).text;

const grown = /^[ ,(]{1,3}(?:là |hiện là )?(?:tân )?(?:sinh viên|công nhân|đang công tác|cán bộ)(?![\p{L}\p{M}])/u;

/** What follows a name and only adults are. */
const worksOrStudies = (mentions: readonly Mention[], texts: readonly string[]): Evidence[] =>
  mentions.flatMap(({ textIndex, end }) => {
    const found = grown.exec(texts[textIndex]?.slice(end, end + 40) ?? '');
    return found ? [{ text: found[0].replace(/^[ ,(]+/, ''), start: end, end: end + found[0].length, textIndex }] : [];
  });

const titled = (mentions: readonly Mention[], is: (titles: string) => boolean): Evidence[] =>
  mentions
    .filter(({ titles }) => is(titles))
    .map(({ titles, titlesStart, start, textIndex }) => ({
      text: ownTitle(titles),
      start: titlesStart,
      end: start,
      textIndex,
    }));

/** A suspect is nobody's rescuer, and always stands in a grave matter. */
const asOfSuspect = (incident: Matter | undefined, suspicion: Evidence | undefined): Matter | undefined =>
  incident && suspicion ? { ...incident, isRescue: false, isGrave: true } : incident;

/** The incident that a person's own passages, those beside them or the title tell of. */
function incidentOf(mentions: readonly Mention[], passages: readonly Passage[], title: Matter): Matter | undefined {
  const own = new Set<Passage>();
  const near = new Set<Passage>();
  for (const { textIndex, start } of mentions) {
    const at = passageIndexAt(passages, textIndex, start);
    for (const passage of passages.slice(at, at + 1)) own.add(passage);
    for (const passage of passages.slice(Math.max(0, at - 1), at + 2)) near.add(passage);
  }
  const matters = [...[...near].map(({ matter }) => matter), title];
  const told = matters.find(({ isGrave }) => isGrave) ?? matters.find(({ isIncident }) => isIncident);
  if (!told || (title.isPraise && !title.isIncident)) return undefined;
  const isOwn = [title, ...[...own].map(({ matter }) => matter)].some(({ isGrave }) => isGrave);
  const leads = passages.filter(({ textIndex }) => textIndex === mentions.at(-1)?.textIndex).slice(0, 2);
  return {
    ...told,
    isGrave: isOwn || (told.isGrave && leads.some(({ matter }) => matter.isGrave)),
    isAbuse: matters.some(({ isAbuse }) => isAbuse),
    isRescue: title.isRescue || [...own].some(({ matter }) => matter.isRescue),
  };
}
