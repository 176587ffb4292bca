import type { ProblemPlace, Severity } from '../problems/problem.ts';
import type { Abbreviation } from '../schemas/abbreviation.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Tag } from '../schemas/tag.ts';
import type { Unit } from '../schemas/unit.ts';
import type { LegalBasisId } from './legal-basis.ts';
import type { RuleArticle, RulePicture } from './rule-article.ts';

/** Chapters of the staff's reference. */
export const ruleGroups = ['con-nguoi', 'bi-mat', 'lo-lot', 'van-ban', 'danh-dau', 'bai-viet', 'anh', 'tep'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A range of the body's Markdown, `end` excluded, and its replacement. */
export interface Mend {
  start: number;
  end: number;
  text: string;
}

export interface RuleFinding {
  /** Absent if it is the whole file. */
  place?: ProblemPlace | undefined;
  /** The problem, with the editor's own words in backticks, and the reason if it is not obvious. */
  message: string;
  /** What to write instead, as a ready example. */
  cure: string;
  /** Set if this finding is less certain than the rule as a whole. */
  severity?: Severity;
  /** What `--fix` writes, if the editor's meaning is certain. */
  mends?: readonly Mend[] | undefined;
}

/** The site's addresses, including old ones with their queries. Any set of addresses will do. */
export type SitePaths = Pick<ReadonlySet<string>, 'has' | typeof Symbol.iterator>;

/** What a rule may know apart from the article. */
export interface RuleContext {
  /** Milliseconds since 1970 UTC. */
  now: number;
  agency: Agency | undefined;
  units: readonly Unit[];
  tags: readonly Tag[];
  abbreviations: readonly Abbreviation[];
  /** Paths of the site; undefined when only some of its files were read. */
  paths: SitePaths | undefined;
  /** Heading ids of other articles, by path; none for an unknown path. */
  anchors?: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'> | undefined;
  /** Addresses of withdrawn pages and files, as `withdrawnKey` spells them. */
  gone: ReadonlySet<string>;
}

export interface RuleExample {
  /** What the example shows, in Vietnamese, because the staff's reference prints it. */
  name: string;
  /** The frontmatter keys that matter; the others are those of a plain article. */
  frontmatter?: Record<string, unknown>;
  /** The body as Markdown. */
  body?: string;
  file?: string;
  /** The pictures that the example shows; none if absent. */
  pictures?: readonly Partial<RulePicture>[];
  context?: Partial<RuleContext>;
  /** `line:column message cure`, in order; lines of the body begin at 1. */
  problems: string[];
}

/** One editorial rule, in its own file. Its examples are its tests and its entry in the staff's reference. */
export interface Rule {
  /** Permanent Vietnamese id without diacritics. */
  id: string;
  group: RuleGroup;
  severity: Severity;
  /** Why the rule exists, in one or two Vietnamese sentences, for the staff's reference. */
  why: string;
  /** The legal basis of a blocking rule about people or secrets. */
  basis?: readonly LegalBasisId[];
  /** Whether an editor may acknowledge it in the frontmatter (`acknowledge`). Every `nhac` may be acknowledged. */
  mayAcknowledge?: boolean;
  /** What `--fix` prints after the number of mends: `đoạn thụt đầu dòng`. */
  mended?: string;
  examples: readonly RuleExample[];
  check: (article: RuleArticle, report: (finding: RuleFinding) => void, context: RuleContext) => void;
}

export const defineRule = (rule: Rule): Rule => rule;
