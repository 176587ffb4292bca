import type { Parents, Root } from 'hast';
import { truncate } from '../vietnamese/truncate.ts';
import { inlineElements } from './inline-elements.ts';

/** Elements that are left out of a lead. */
const skipped = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'pre', 'summary']);

/**
 * The beginning of a body's plain text in at most `max` characters, with single spaces, cut between words with `…`.
 * `tree` is sanitised (`BodyTree.shown`).
 */
export function bodyLead(tree: Root, max: number): string {
  let lead = '';
  /** Stops when the text is long enough to know that it must be cut. */
  const read = (parent: Parents): void => {
    for (const child of parent.children) {
      if (lead.length > 2 * max + 100) return;
      if (child.type === 'text') lead += child.value.slice(0, 20 * max);
      if (child.type !== 'element') continue;
      const edge = inlineElements.has(child.tagName) ? '' : ' ';
      lead += edge;
      if (skipped.has(child.tagName)) continue;
      read(child);
      lead += edge;
    }
  };
  read(tree);
  return truncate(lead.replace(/\s+/g, ' ').trim(), max);
}
