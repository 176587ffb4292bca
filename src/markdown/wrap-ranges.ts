import type { Element, ElementContent } from 'hast';

/** A range of a text; `end` is excluded. */
export interface TextRange {
  start: number;
  end: number;
}

/** Splits a text into text nodes and wrapped ranges. Ranges are in order; one that overlaps the last is skipped. */
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
