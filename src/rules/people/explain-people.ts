import { childAnchors } from '../../people/child-anchors.ts';
import type { Mention, NameForm } from '../../people/mention.ts';
import { passageIndexAt } from '../../people/passages.ts';
import type { People } from '../../people/people-in.ts';
import type { Evidence, Person } from '../../people/person.ts';
import { isOfficerTitle } from '../../people/person-titles.ts';
import type { ProblemPlace, Severity } from '../../problems/problem.ts';
import type { RuleArticle, TextPart } from '../rule-article.ts';
import { noticeKind } from './notice-kind.ts';
import { peopleOf, placeOfWords } from './people-of.ts';

/** Words of the article, where its file has them. */
export interface ExplainedWords extends ProblemPlace {
  text: string;
  part: TextPart;
}

export interface ExplainedMention extends ExplainedWords {
  form: NameForm;
}

export interface ExplainedAge extends ExplainedWords {
  kind: 'age' | 'birth' | 'class' | 'school';
  /** Null if the words allow both. */
  isMinor: boolean | null;
}

/** What a rule about people says of the article. */
export interface ExplainedFinding {
  rule: string;
  severity: Severity;
  line: number | null;
  column: number | null;
  message: string;
  cure: string;
  /** The reason with which an editor acknowledged it. */
  acknowledged: string | null;
}

/** Why no rule speaks of a person. */
export type Silence = 'adult' | 'age-unknown' | 'no-incident' | 'hidden' | 'wanted' | 'renamed';

export interface ExplainedPerson {
  name: string;
  mentions: ExplainedMention[];
  ages: ExplainedAge[];
  childTitles: ExplainedWords[];
  pupilTitles: ExplainedWords[];
  adultTitles: ExplainedWords[];
  suspicion: ExplainedWords | null;
  /** The words by which a child could be recognised through this adult. */
  kinship: ExplainedWords | null;
  judgement: 'child' | 'maybe-child' | 'adult' | 'unknown';
  /** What tells that it is or may be a child. */
  because: ExplainedWords | null;
  incident: { words: ExplainedWords | null; isAbuse: boolean; isRescue: boolean } | null;
  verdict: 'block' | 'ask' | 'acknowledged' | 'silent';
  silence: Silence | null;
  findings: ExplainedFinding[];
}

/** A place where the article speaks of a child in an incident without a name. */
export interface ExplainedChild extends ExplainedWords {
  sign: string;
  isSure: boolean;
  isAbuse: boolean;
}

/** Who was found in an article, and what the rules about people say of each. It is plain data. */
export interface PeopleExplanation {
  file: string;
  kind: RuleArticle['kind'];
  /** A notice in which the law wants a person named. */
  notice: 'wanted' | 'missing' | null;
  persons: ExplainedPerson[];
  children: ExplainedChild[];
  slips: { person: string; hidden: ExplainedWords; shown: ExplainedWords }[];
  /** Findings that are about no single person. */
  findings: ExplainedFinding[];
}

const notices = { 'truy-na': 'wanted', 'truy-tim': 'missing' } as const;

/** Explains what was read about the people of an article. `findings` are those of the rules about people. */
export function explainPeople(article: RuleArticle, findings: readonly ExplainedFinding[]): PeopleExplanation {
  const people = peopleOf(article);
  const notice = noticeKind(article);
  const owners = findings.map((finding) => ownersOf(article, people, finding));
  return {
    file: article.file,
    kind: article.kind,
    notice: notice ? notices[notice] : null,
    persons: people.persons.map((person) =>
      explainPerson(
        article,
        people,
        person,
        findings.filter((_, index) => owners[index]?.includes(person)),
      ),
    ),
    children: childrenWithoutNames(article, people),
    slips: people.slips.map(({ person, hidden, shown }) => ({
      person: person.name,
      hidden: wordsAt(article, hidden),
      shown: wordsAt(article, shown),
    })),
    findings: findings.filter((_, index) => owners[index]?.length === 0),
  };
}

function explainPerson(
  article: RuleArticle,
  people: People,
  person: Person,
  findings: ExplainedFinding[],
): ExplainedPerson {
  const at = (words: Evidence | Mention): ExplainedWords => wordsAt(article, words);
  const relative = people.relatives.find((one) => one.person === person);
  const { child, incident, mentions } = person;
  const verdict = verdictOf(findings);
  return {
    name: person.name,
    mentions: mentions.map((one) => ({ ...at(one), form: one.form })),
    ages: person.ages.map((one) => ({ ...at(one), kind: one.kind, isMinor: one.isMinor ?? null })),
    childTitles: person.childTitles.map(at),
    pupilTitles: person.pupilTitles.map(at),
    adultTitles: person.adultTitles.map(at),
    suspicion: person.suspicion ? at(person.suspicion) : null,
    kinship: relative ? at(relative.because) : null,
    judgement: judgementOf(person),
    because: child ? at(child.because) : null,
    incident: incident
      ? {
          words: findIncidentWords(article, people, person),
          isAbuse: incident.isAbuse,
          isRescue: incident.isRescue,
        }
      : null,
    verdict,
    silence: verdict === 'silent' ? silenceOf(article, person) : null,
    findings,
  };
}

function verdictOf(findings: readonly ExplainedFinding[]): ExplainedPerson['verdict'] {
  const open = findings.filter(({ acknowledged }) => acknowledged === null);
  if (open.some(({ severity }) => severity === 'chan')) return 'block';
  if (open.length > 0) return 'ask';
  return findings.length > 0 ? 'acknowledged' : 'silent';
}

const isAdult = ({ ages, adultTitles, mentions }: Person): boolean =>
  ages.some(({ isMinor }) => isMinor === false) ||
  adultTitles.length > 0 ||
  mentions.some(({ titles }) => isOfficerTitle(titles));

function judgementOf(person: Person): ExplainedPerson['judgement'] {
  if (person.child) return person.child.certainty === 'sure' ? 'child' : 'maybe-child';
  return isAdult(person) ? 'adult' : 'unknown';
}

function silenceOf(article: RuleArticle, person: Person): Silence {
  if (!person.child) return isAdult(person) ? 'adult' : 'age-unknown';
  if (person.mentions.every(({ form }) => form === 'initials')) return 'hidden';
  if (!person.incident) return 'no-incident';
  return noticeKind(article) === 'truy-na' ? 'wanted' : 'renamed';
}

/** The words of the person's incident, nearest to a mention; the rules keep the words but not their place. */
function findIncidentWords(article: RuleArticle, { passages }: People, person: Person): ExplainedWords | null {
  const words = person.incident?.words;
  if (!words) return null;
  for (const { textIndex, start } of person.mentions) {
    const at = passageIndexAt(passages, textIndex, start);
    for (const passage of [passages[at], passages[at - 1], passages[at + 1]]) {
      const index = passage?.matter.words === words ? passage.text.indexOf(words) : -1;
      if (passage && index >= 0) return wordsAt(article, spanAt(passage.textIndex, passage.start + index, words));
    }
  }
  const textIndex = article.texts.findIndex(({ text }) => text.includes(words));
  const index = article.texts[textIndex]?.text.indexOf(words) ?? -1;
  return index < 0 ? null : wordsAt(article, spanAt(textIndex, index, words));
}

const spanAt = (textIndex: number, start: number, text: string): Evidence => ({
  ...{ textIndex, start, text },
  end: start + text.length,
});

function wordsAt(article: RuleArticle, words: Evidence | Mention): ExplainedWords {
  const { line, column } = placeOfWords(article, words) ?? { line: 1, column: 1 };
  return { text: words.text, line, column, part: article.texts[words.textIndex]?.part ?? 'body' };
}

function childrenWithoutNames(article: RuleArticle, people: People): ExplainedChild[] {
  const named = new Set(
    people.persons.flatMap(({ mentions }) => mentions.map(({ textIndex, start }) => `${textIndex} ${start}`)),
  );
  return childAnchors(people)
    .filter(({ textIndex, start }) => !named.has(`${textIndex} ${start}`))
    .map(({ textIndex, start, who, sign, isSure, isAbuse }) => ({
      ...wordsAt(article, spanAt(textIndex, start, who)),
      ...{ sign, isSure, isAbuse },
    }));
}

/**
 * The persons whom a finding is about: its place is that of words about the person. All words of one key of the
 * frontmatter share a place, so that there the finding must also quote the name.
 */
function ownersOf(article: RuleArticle, { persons, slips, relatives }: People, finding: ExplainedFinding): Person[] {
  const isAt = (words: Evidence | Mention): boolean => {
    const place = placeOfWords(article, words);
    return place?.line === finding.line && place.column === finding.column;
  };
  const quotes = ({ text }: { text: string }): boolean => finding.message.includes(`\`${text}\``);
  const own = persons.filter((person) => {
    const shown = slips.filter((slip) => slip.person === person).map((slip) => slip.shown);
    const names = [...person.mentions, ...shown];
    const kinship = relatives.filter((one) => one.person === person).map(({ because }) => because);
    const words: (Evidence | Mention)[] = [
      ...names.flatMap((one) => [one, ...('titlesStart' in one ? [{ ...one, start: one.titlesStart }] : [])]),
      ...kinship,
      ...(person.suspicion ? [person.suspicion] : []),
      ...person.ages,
    ];
    return words.some((one) => isAt(one) && (article.texts[one.textIndex]?.part === 'body' || names.some(quotes)));
  });
  return own.length > 0 ? own : persons.filter(({ mentions }) => mentions.some(quotes));
}
