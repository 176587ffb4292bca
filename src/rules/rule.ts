import type { Abbreviation } from '../schemas/abbreviation.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Tag } from '../schemas/tag.ts';
import type { Unit } from '../schemas/unit.ts';
import type { LegalBasisId } from './legal-basis.ts';
import type { RuleArticle, RulePicture, RulePlace } from './rule-article.ts';

/** `chan` stops the build, `nhac` only says. */
export type RuleSeverity = 'chan' | 'nhac';

/** Chapters of the staff's reference. */
export const ruleGroups = ['con-nguoi', 'bi-mat', 'lo-lot', 'van-ban', 'danh-dau', 'bai-viet', 'anh', 'tep'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A stretch of the body's Markdown, `end` excluded, and what belongs there. */
export interface Mend {
  start: number;
  end: number;
  text: string;
}

export interface RuleFinding {
  /** Left out when it is the file as a whole. */
  place?: RulePlace | undefined;
  /** What is wrong, with the editor's own words in backticks, and why if it is not plain. */
  message: string;
  /** What to write instead, as a ready example. */
  cure: string;
  /** Where one finding is less certain than the rule as a whole. */
  severity?: RuleSeverity;
  /** What `--fix` writes, where there is no doubt about what the editor means. */
  mends?: readonly Mend[] | undefined;
}

/** What the site answers at, old addresses with their queries among it: any set of addresses will do. */
export type SitePaths = Pick<ReadonlySet<string>, 'has' | typeof Symbol.iterator>;

/** What a rule may know beside the article. */
export interface RuleContext {
  /** Milliseconds since 1970 UTC. */
  now: number;
  agency: Agency | undefined;
  units: readonly Unit[];
  tags: readonly Tag[];
  abbreviations: readonly Abbreviation[];
  /** Paths that the site answers at; undefined when only some of its files were read. */
  paths: SitePaths | undefined;
  /** Ids of the headings of other articles by their paths; of a path that nobody knows, none. */
  anchors?: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'> | undefined;
  /** Addresses of which a page or a file was withdrawn, as `withdrawnKey` spells them. */
  gone: ReadonlySet<string>;
}

export interface RuleExample {
  /** What the example shows, in Vietnamese: it is printed in the staff's reference. */
  name: string;
  /** Keys of the frontmatter that matter; the others are those of a plain article. */
  frontmatter?: Record<string, unknown>;
  /** The body as Markdown. */
  body?: string;
  file?: string;
  /** The pictures that the example shows; left out, it has none. */
  pictures?: readonly Partial<RulePicture>[];
  context?: Partial<RuleContext>;
  /** `line:column message cure`, in order; lines of the body begin at 1. */
  problems: string[];
}

/** One editorial rule: a file of its own, whose examples are its tests and its page in the staff's reference. */
export interface Rule {
  /** Permanent Vietnamese id without diacritics. */
  id: string;
  group: RuleGroup;
  severity: RuleSeverity;
  /** Why the rule exists, in one or two Vietnamese sentences, for the staff's reference. */
  why: string;
  /** What a blocking rule about people or secrets rests on. */
  basis?: readonly LegalBasisId[];
  /** Whether an editor may answer it in the frontmatter (`acknowledge`). Every `nhac` may be answered. */
  mayAcknowledge?: boolean;
  /** What `--fix` says that it mended, after their number: `đoạn thụt đầu dòng`. */
  mended?: string;
  examples: readonly RuleExample[];
  check: (article: RuleArticle, report: (finding: RuleFinding) => void, context: RuleContext) => void;
}

export const defineRule = (rule: Rule): Rule => rule;
