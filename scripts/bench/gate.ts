import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findSystemError } from '../../src/disk/find-system-error.ts';
import { readOptions } from '../command/read-options.ts';
import { stopWithCallError } from '../command/stop.ts';
import { scoreGate, type Precision, type Recall } from './gate-scores.ts';
import { judgeArticles, lineOfQuote } from './judge-articles.ts';
import { InputFault, readLabelledArticles, type LabelledArticle, type NamedText } from './labelled-articles.ts';

const usage =
  'Dùng: `npm run bench -- gate --articles bai.jsonl --labels nhan.jsonl`, thêm `--misses` để xem những chỗ máy bỏ sót.';

/**
 * Holds the editorial rules against articles that a person labelled.
 * `npm run bench -- gate --articles FILE --labels FILE [--misses]`: articles `{id, title, body}` a line, labels
 * `{id, kind, quote, sure}` a line (`kind: none` for an article without any); either file may be packed (`.gz`). The
 * kinds and the rules that answer them stand in `src/rules/reference/label-kinds.ts`.
 */
export function benchGate(args: string[]): Promise<void> {
  const { articles, labels, misses } = readOptions(
    { articles: { type: 'string' }, labels: { type: 'string' }, misses: { type: 'boolean' } },
    usage,
    args,
  );
  if (articles === undefined || labels === undefined)
    return stopWithCallError(`Thiếu \`--${articles === undefined ? 'articles' : 'labels'}\`.`, usage);
  const read = readInput(readText(articles), readText(labels));
  const problems = judgeArticles(read);
  const scores = scoreGate(
    read.map((article, index) => ({
      id: article.id,
      labels: article.labels.map((label) => ({ ...label, line: lineOfQuote(article, label.quote) })),
      findings: (problems[index] ?? []).map(({ ruleId, severity, line }) => ({ rule: ruleId, severity, line })),
    })),
  );
  console.log(`${read.length} articles, Node ${process.version}`);
  console.table(scores.kinds.map(({ kind, ...score }) => ({ kind, ...rowOf(score) })));
  console.table(scores.rules.map(({ rule, severity, ...score }) => ({ rule, severity, ...rowOf(score) })));
  if (misses) for (const miss of scores.misses) console.log(JSON.stringify(miss));
  return Promise.resolve();
}

function readText(name: string): NamedText {
  try {
    const bytes = readFileSync(name);
    return { name, text: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  } catch (error) {
    const code = findSystemError(error)?.code;
    if (code === undefined)
      return stopWithCallError(`\`${name}\` không phải tệp nén .gz lành.`, 'Nén lại bằng `gzip`.');
    return stopWithCallError(`Không đọc được tệp \`${name}\` (${code}).`, 'Kiểm tra lại tên tệp.');
  }
}

function readInput(articles: NamedText, labels: NamedText): LabelledArticle[] {
  try {
    return readLabelledArticles(articles, labels);
  } catch (error) {
    if (error instanceof InputFault) return stopWithCallError(error.message, error.cure);
    throw error;
  }
}

const share = (count: number, all: number): string => (all === 0 ? '–' : `${count} (${(count / all).toFixed(2)})`);

const rowOf = ({ labels, found, article, blocked, findings, wrong, unsure }: Recall & Precision) => ({
  labels,
  found: share(found, labels),
  'in its article': share(article, labels),
  blocked: share(blocked, labels),
  findings,
  wrong,
  unsure,
  right: share(findings - wrong - unsure, findings - unsure),
});
