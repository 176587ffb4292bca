import type { Element, ElementContent } from 'hast';

/** A stretch of a text, `end` excluded. */
export interface TextRange {
  start: number;
  end: number;
}

/** Cuts a text into text nodes and wrapped ranges; ranges are in order, and one that overlaps the last is passed over. */
export function wrapRanges(text: string, ranges: TextRange[], wrap: (text: string) => Element): ElementContent[] {
  const nodes: ElementContent[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    if (start < done) continue;
    if (start > done) nodes.push({ type: 'text', value: text.slice(done, start) });
    nodes.push(wrap(text.slice(start, end)));
    done = end;
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
  return nodes;
}
