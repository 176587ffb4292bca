import type { Severity } from '../../src/problems/problem.ts';
import { labelKinds, rulesOfKind, type LabelKind } from '../../src/rules/reference/label-kinds.ts';
import type { Label } from './labelled-articles.ts';

/** The kinds that a rule may answer; none for a rule that nobody labelled for. */
const kindsOfRule = (rule: string): LabelKind[] =>
  labelKinds.filter((kind) => (rulesOfKind[kind] as readonly string[]).includes(rule));

/** One article with what a person and what the gate found in it. */
export interface JudgedArticle {
  id: string;
  labels: readonly (Label & { line: number })[];
  findings: readonly { rule: string; severity: Severity; line: number | undefined }[];
}

/** How many of the labels that are sure were answered. */
export interface Recall {
  labels: number;
  /** A rule of the kind speaks on the line of the label. */
  found: number;
  /** A rule of the kind speaks anywhere in the article. */
  article: number;
  /** A rule of the kind blocks the article. */
  blocked: number;
}

/** How many findings were right. */
export interface Precision {
  findings: number;
  /** Nobody labelled the article with a kind that the rule may answer. */
  wrong: number;
  /** Only labels that are not sure stand for it: it counts neither as right nor as wrong. */
  unsure: number;
}

export interface GateScores {
  kinds: ({ kind: LabelKind } & Recall & Precision)[];
  /** A rule that may remind and block has a row for each; its recall counts the labels of all its kinds. */
  rules: ({ rule: string; severity: Severity } & Recall & Precision)[];
  /** Labels that are sure and were not found on their line. */
  misses: { kind: LabelKind; id: string; quote: string }[];
}

/** Compares what the gate found with what a person labelled. */
export function scoreGate(articles: readonly JudgedArticle[]): GateScores {
  const kinds = labelKinds.map((kind) => {
    const rules: readonly string[] = rulesOfKind[kind];
    const speaks = ({ rule }: Finding): boolean => rules.includes(rule);
    return { kind, ...recall(articles, [kind], speaks), ...precision(articles, speaks) };
  });
  const rules = [...new Set(Object.values(rulesOfKind).flat())].toSorted().flatMap((rule) =>
    (['chan', 'nhac'] as const).map((severity) => {
      const speaks = (finding: Finding): boolean => finding.rule === rule && finding.severity === severity;
      return { rule, severity, ...recall(articles, kindsOfRule(rule), speaks), ...precision(articles, speaks) };
    }),
  );
  return {
    kinds: kinds.filter(({ labels, findings }) => labels > 0 || findings > 0),
    rules: rules.filter(({ findings }) => findings > 0),
    misses: articles.flatMap(({ id, labels, findings }) =>
      labels
        .filter(({ kind, sure, line }) => sure && !answersOf(findings, kind).some((one) => one.line === line))
        .map(({ kind, quote }) => ({ kind, id, quote })),
    ),
  };
}

type Finding = JudgedArticle['findings'][number];

const answersOf = (findings: readonly Finding[], kind: LabelKind): Finding[] =>
  findings.filter(({ rule }) => (rulesOfKind[kind] as readonly string[]).includes(rule));

function recall(
  articles: readonly JudgedArticle[],
  kinds: readonly LabelKind[],
  speaks: (finding: Finding) => boolean,
): Recall {
  const score = { labels: 0, found: 0, article: 0, blocked: 0 };
  for (const { labels, findings } of articles) {
    const answers = findings.filter(speaks);
    for (const { kind, sure, line } of labels) {
      if (!sure || !kinds.includes(kind)) continue;
      score.labels += 1;
      score.found += Number(answers.some((answer) => answer.line === line));
      score.article += Number(answers.length > 0);
      score.blocked += Number(answers.some(({ severity }) => severity === 'chan'));
    }
  }
  return score;
}

function precision(articles: readonly JudgedArticle[], speaks: (finding: Finding) => boolean): Precision {
  const score = { findings: 0, wrong: 0, unsure: 0 };
  for (const { labels, findings } of articles) {
    for (const { rule } of findings.filter(speaks)) {
      const own = labels.filter(({ kind }) => kindsOfRule(rule).includes(kind));
      score.findings += 1;
      score.wrong += Number(own.length === 0);
      score.unsure += Number(own.length > 0 && !own.some(({ sure }) => sure));
    }
  }
  return score;
}
