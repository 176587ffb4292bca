import type { RuleArticle } from './rule-article.ts';
import type { RuleExample, RuleFinding, RuleGroup, RuleSeverity } from './rule.ts';

interface ArchiveExample {
  name: string;
  articles: readonly Omit<RuleExample, 'name' | 'problems'>[];
  /** `file message cure`, in order. */
  problems: string[];
}

/**
 * A rule over all articles at once: of each it takes a note, and from all notes says what they are together. It rests
 * when only some of the articles are checked.
 */
export interface ArchiveRule<Note = unknown> {
  id: string;
  group: RuleGroup;
  severity: RuleSeverity;
  why: string;
  examples: readonly ArchiveExample[];
  /** Plain data, for articles are read side by side; undefined for an article that does not matter. */
  note: (article: RuleArticle) => Note | undefined;
  judge: (notes: readonly Note[], report: (finding: RuleFinding & { file: string }) => void) => void;
}

/** The notes that a rule judges are its own, whatever the type that all rules share. */
export const defineArchiveRule = <Note>(rule: ArchiveRule<Note>): ArchiveRule => rule as ArchiveRule;
