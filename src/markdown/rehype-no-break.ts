import type { Element, ElementContent, Root } from 'hast';
import { findDocumentNumbers } from '../vietnamese/document-number.ts';
import { findDates } from '../vietnamese/find-dates.ts';
import { replaceText } from './replace-text.ts';
import { wrapRanges } from './wrap-ranges.ts';

const skipped = new Set(['code', 'pre']);
const skips = ({ tagName }: Element): boolean => skipped.has(tagName);
// Built by hand: an article has a dozen of these, and hastscript would take longer than finding them.
const wrap = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['nobr'] },
  children: [{ type: 'text', value }],
});

/** Keeps `45/2023/TT-BCA` and `ngày 19/6` together: they do not break at the end of a line. */
export function rehypeNoBreak() {
  return (tree: Root): void => replaceText(tree, { skips, replace });
}

function replace(text: string): ElementContent[] | undefined {
  // Most texts hold no digit, so the finders can be skipped.
  if (!/\d/.test(text)) return undefined;
  const documents = text.includes('/') ? findDocumentNumbers(text) : [];
  const ranges = [...documents, ...findDates(text)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ranges.length === 0 ? undefined : wrapRanges(text, ranges, wrap);
}
