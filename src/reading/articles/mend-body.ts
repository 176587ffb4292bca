import { readBodyWords } from '../../markdown/body-words.ts';
import type { ReadBodyTree } from '../../markdown/read-body-tree.ts';
import { rules } from '../../rules/all.ts';
import { changesMeaning } from '../../rules/markup/changes-meaning.ts';
import { emptyRuleContext } from '../../rules/empty-rule-context.ts';
import type { FixedText, TextChange } from '../../rules/fix-text.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import type { Mend, Rule } from '../../rules/rule.ts';
import { articleSchema } from '../../schemas/article.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { mendLines } from './mend-lines.ts';
import { parseSource } from './parse-source.ts';
import { toRuleArticle } from './to-rule-article.ts';

const mending = rules.filter(({ mended }) => mended !== undefined);
/** One mend can make another one possible: a list is found only after its paragraph is no longer code. */
const mostPasses = 4;

interface ReadBody {
  article: RuleArticle;
  /** The letters and digits that the page shows. */
  letters: string;
  /** How often the page shows each other sign. */
  signs: ReadonlyMap<string, number>;
  /** Where the body begins in the clean source. */
  start: number;
}

/**
 * Mends in the body of an article or a page what the rules can mend without asking; every other byte is kept. A mend
 * that would change the words on the page is not applied: the rule reports it, and an editor decides.
 */
export function mendBody(file: string, source: string, readTree: ReadBodyTree): FixedText {
  const changes = new Map<string, TextChange>();
  let [text, read] = [source, readForMending(file, source, readTree)];

  /** Applies these rules; true if they changed anything. */
  const mendBy = (chosen: readonly Rule[]): boolean => {
    if (!read) return false;
    const mended = mendOnce(text, read, chosen);
    if (mended.text === text) return false;
    const after = readForMending(file, mended.text, readTree);
    if (!after || !keepsLetters(read.letters, after.letters, mended.removed)) return false;
    if (!keepsSigns(read.signs, after.signs, mended.signs)) return false;
    [text, read] = [mended.text, after];
    for (const [id, change] of mended.changes) {
      const known = changes.get(id);
      changes.set(id, known ? { ...known, count: known.count + change.count } : change);
    }
    return true;
  };

  for (let pass = 0; pass < mostPasses; pass += 1) {
    if (mendBy(mending)) continue;
    const mended = mending.filter((rule) => mendBy([rule]));
    if (mended.length === 0) break;
  }
  return { text, changes: [...changes.values()] };
}

function readForMending(file: string, source: string, readTree: ReadBodyTree): ReadBody | undefined {
  const parsed = parseSource(articleSchema, file, source);
  if (!/\.mdx?$/.test(file) || !parsed.isSplit) return undefined;
  const tree = readTree(parsed.body, file.endsWith('.mdx') ? 'mdx' : 'md');
  if (tree.problems.length > 0) return undefined;
  const words = readBodyWords(tree.shown, parsed.body);
  return {
    article: toRuleArticle({
      file,
      source,
      parsed,
      words,
      ...tree,
      references: [],
      found: new Map(),
      facts: undefined,
    }),
    letters: lettersOf(words.text),
    signs: countEachSign(words.text),
    start: cleanText(source.replace(/^\uFEFF/, '')).length - parsed.body.length,
  };
}

interface MendedOnce {
  text: string;
  /** The number of letters and digits that mends remove, such as the `o` that Word puts before an item. */
  removed: number;
  /** The signs that stood where something was mended: the page may show that many fewer. */
  signs: ReadonlyMap<string, number>;
  changes: Map<string, TextChange>;
}

function mendOnce(source: string, { article, start }: ReadBody, chosen: readonly Rule[]): MendedOnce {
  const clean = cleanText(source.replace(/^\uFEFF/, ''));
  const answered = new Set((article.frontmatter.acknowledge ?? []).map(({ rule }) => rule));
  const lines = mendLines(source, clean, start);
  const changes = new Map<string, TextChange>();
  let removed = 0;
  let touched = '';
  for (const { id, mended = id, check } of chosen.filter((rule) => !answered.has(rule.id))) {
    check(
      article,
      ({ mends = [], place }) => {
        if (mends.some((mend) => changesMeaning(article.markdown, mend)) || !lines.mend(mends)) return;
        for (const mend of mends) {
          removed += countRemoved(clean, start, mend);
          touched += signsTouched(article.markdown, mend);
        }
        const change = changes.get(id) ?? { what: mended, count: 0, line: place?.line ?? 1 };
        changes.set(id, { ...change, count: change.count + 1 });
      },
      emptyRuleContext,
    );
  }
  return { text: lines.text(), removed, signs: countEachSign(touched), changes };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const countRemoved = (clean: string, bodyStart: number, { start, end, text }: Mend): number =>
  lettersOf(clean.slice(bodyStart + start, bodyStart + end)).length - lettersOf(text).length;

/** Whether `after` equals `before` except for as many letters as the mends removed, in the same order. */
function keepsLetters(before: string, after: string, removed: number): boolean {
  if (before.length - after.length !== removed) return false;
  let kept = 0;
  for (const unit of before) if (after.startsWith(unit, kept)) kept += unit.length;
  return kept === after.length;
}

function countEachSign(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text.replace(/[\p{L}\p{N}\s]/gu, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** The replaced text, and the dash of a list that was shown as code: the page shows an item instead of the dash. */
const signsTouched = (markdown: string, { start, end }: Mend): string =>
  markdown.slice(start, end) + (/^[-+*•](?=\s)/.exec(markdown.slice(end, end + 2))?.[0] ?? '');

/** Whether no sign is added, and only signs that stood where something was mended are lost. */
const keepsSigns = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  touched: ReadonlyMap<string, number>,
): boolean =>
  [...before].every(([sign, count]) => count - (after.get(sign) ?? 0) <= (touched.get(sign) ?? 0)) &&
  [...after].every(([sign, count]) => count <= (before.get(sign) ?? 0));
