import type { TextSpan } from '../vietnamese/text-span.ts';
import type { ChildJudgement } from './judge-child.ts';
import type { Mention } from './mention.ts';
import type { AgeReading } from './read-ages.ts';
import type { Matter } from './read-matter.ts';

/** Words of a text from which something was read. */
export interface Evidence extends TextSpan {
  textIndex: number;
}

/** Somebody whom an article names, with all that was read about that person. */
export interface Person {
  /** The fullest form of the name. */
  name: string;
  /** In order; the first of them may be in the title. */
  mentions: Mention[];
  /** Whether the name has a word that is no Vietnamese syllable. */
  isForeign: boolean;
  /** Whether more than a given name of one syllable is shown. */
  isNamed: boolean;
  ages: (AgeReading & Evidence)[];
  /** Titles at the person's mentions: `cháu`, `bé gái`. */
  childTitles: Evidence[];
  pupilTitles: Evidence[];
  adultTitles: Evidence[];
  /** Undefined for an adult, or when nothing tells. */
  child: ChildJudgement | undefined;
  /** What makes a suspect of the person. */
  suspicion: Evidence | undefined;
  /** The incident in which a child stands; undefined for an adult, and in a text of ordinary life. */
  incident: Matter | undefined;
}
