import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { MarkdownOptions } from './markdown-options.ts';
import { replaceText } from './replace-text.ts';
import { wrapRanges } from './wrap-ranges.ts';

const skipped = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'code', 'pre', 'abbr']);
const skips = ({ tagName, properties }: Element): boolean =>
  skipped.has(tagName) || (Array.isArray(properties.className) && properties.className.includes('nobr'));

/**
 * Explains an abbreviation where an article uses it first. It matches case and whole tokens (`ca` is a shift, `CA` the
 * police), and skips a part of a compound such as `TT-BCA` or `CSGT/CSHS`. `\b` does not know Vietnamese letters.
 */
export function rehypeAbbreviations({ abbreviations }: Pick<MarkdownOptions, 'abbreviations'>) {
  const meanings = new Map<string, string>();
  for (const { short, long, ambiguous } of abbreviations) if (!ambiguous && long[0]) meanings.set(short, long[0]);
  const pattern = createPattern([...meanings.keys()]);

  return (tree: Root): void => {
    if (!pattern) return;
    const seen = new Set<string>();
    const isFirst = ({ 0: short }: RegExpExecArray): boolean => seen.size < seen.add(short).size;
    const wrap = (short: string): Element => h('abbr', { title: meanings.get(short) }, short);
    const replace = (text: string): ElementContent[] | undefined => {
      const ranges = [...text.matchAll(pattern)]
        .filter(isFirst)
        .map(({ 0: short, index }) => ({ start: index, end: index + short.length }));
      return ranges.length === 0 ? undefined : wrapRanges(text, ranges, wrap);
    };
    replaceText(tree, { skips, replace });
  };
}

/** Longest first, so that `CSPCCC` is not read as a shorter abbreviation at its beginning. */
function createPattern(shorts: string[]): RegExp | undefined {
  if (shorts.length === 0) return undefined;
  const escaped = shorts.toSorted((a, b) => b.length - a.length).map((short) => RegExp.escape(short));
  const before = String.raw`(?<![\p{L}\p{M}\p{N}/_–-])`;
  const after = String.raw`(?![\p{L}\p{M}\p{N}_]|[/–-][\p{L}\p{N}])`;
  return new RegExp(`${before}(?:${escaped.join('|')})${after}`, 'gu');
}
