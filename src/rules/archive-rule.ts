import type { RuleArticle } from './rule-article.ts';
import type { RuleExample, RuleFinding, RuleGroup, RuleSeverity } from './rule.ts';

interface ArchiveExample {
  name: string;
  articles: readonly Omit<RuleExample, 'name' | 'problems'>[];
  /** `file message cure`, in order. */
  problems: string[];
}

/** Articles one by one, then what they say together: no rule need keep them all. */
export interface ArchiveWatch {
  article: (article: RuleArticle) => void;
  end: () => void;
}

/** A rule over all articles at once; it rests when only some of them are checked. */
export interface ArchiveRule {
  id: string;
  group: RuleGroup;
  severity: RuleSeverity;
  why: string;
  examples: readonly ArchiveExample[];
  watch: (report: (finding: RuleFinding & { file: string }) => void) => ArchiveWatch;
}

export const defineArchiveRule = (rule: ArchiveRule): ArchiveRule => rule;
