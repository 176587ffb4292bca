import type { Severity } from '../problems/problem.ts';
import type { RuleArticle } from './rule-article.ts';
import type { RuleExample, RuleFinding, RuleGroup } from './rule.ts';

interface ArchiveExample {
  name: string;
  articles: readonly Omit<RuleExample, 'name' | 'problems'>[];
  /** `file message cure`, in order. */
  problems: string[];
}

/**
 * A rule about all articles together. It takes a note of each article and judges all notes at once. It does not run
 * when only some of the articles are checked.
 */
export interface ArchiveRule<Note = unknown> {
  id: string;
  group: RuleGroup;
  severity: Severity;
  why: string;
  examples: readonly ArchiveExample[];
  /** Plain data, because articles are read in parallel; undefined for an article that the rule ignores. */
  note: (article: RuleArticle) => Note | undefined;
  judge: (notes: readonly Note[], report: (finding: RuleFinding & { file: string }) => void) => void;
}

/** A rule judges only its own notes, so the cast to the type that all rules share is safe. */
export const defineArchiveRule = <Note>(rule: ArchiveRule<Note>): ArchiveRule => rule as ArchiveRule;
