import { readBodyWords } from '../markdown/body-words.ts';
import type { ReadBodyTree } from '../markdown/read-body-tree.ts';
import { rules } from '../rules/all.ts';
import { emptyRuleContext } from '../rules/empty-rule-context.ts';
import type { FixedText, TextChange } from '../rules/fix-text.ts';
import type { Rule } from '../rules/rule.ts';
import { articleSchema } from '../schemas/article.ts';
import { cleanText } from '../vietnamese/clean-text.ts';
import { mendLines } from './mend-lines.ts';
import { parseSource } from './parse-source.ts';
import { toRuleArticle } from './to-rule-article.ts';

const mending = rules.filter(({ mended }) => mended !== undefined);
/** What one mend lays bare, the next may mend: a list is found once its paragraph is no longer code. */
const mostPasses = 4;

/** What the rules can mend in the body of an article or a page without asking; all else is kept to the byte. */
export function mendBody(file: string, source: string, readTree: ReadBodyTree): FixedText {
  const changes = new Map<string, TextChange>();
  let text = source;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const mended = mendOnce(file, text, readTree, changes);
    if (mended === text) break;
    text = mended;
  }
  return { text, changes: [...changes.values()] };
}

function mendOnce(file: string, source: string, readTree: ReadBodyTree, changes: Map<string, TextChange>): string {
  const clean = cleanText(source.replace(/^\uFEFF/, ''));
  const parsed = parseSource(articleSchema, file, source);
  if (!/\.mdx?$/.test(file) || !parsed.isSplit) return source;
  const tree = readTree(parsed.body, file.endsWith('.mdx') ? 'mdx' : 'md');
  if (tree.problems.length > 0) return source;
  const words = readBodyWords(tree.shown, parsed.body);
  const article = toRuleArticle({
    file,
    source,
    parsed,
    words,
    ...tree,
    references: [],
    found: new Map(),
    facts: undefined,
  });
  const answered = new Set((article.frontmatter.acknowledge ?? []).map(({ rule }) => rule));
  const lines = mendLines(source, clean, clean.length - parsed.body.length);
  for (const { id, mended = id, check } of mending.filter((rule: Rule) => !answered.has(rule.id))) {
    check(
      article,
      ({ mends = [], place }) => {
        if (!lines.mend(mends)) return;
        const change = changes.get(id) ?? { what: mended, count: 0, line: place?.line ?? 1 };
        changes.set(id, { ...change, count: change.count + 1 });
      },
      emptyRuleContext,
    );
  }
  return lines.text();
}
