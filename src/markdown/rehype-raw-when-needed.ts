import type { Parents, Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { walk } from './walk.ts';

/** Deeper trees overflow the stack of the code that walks them. */
const deepest = 200;
const tag = /<(\/?)([a-z][a-z\d]*)/gi;
/** Tags that never stay open for long: they are empty, or the next one of their kind closes them. */
const shallow = new Set([
  'br',
  'hr',
  'img',
  'input',
  'col',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'tfoot',
  'option',
]);

/**
 * Parses the HTML that an editor wrote. Nearly every body has none and skips the second parser. HTML with absurdly deep
 * nesting is shown as text.
 */
export function rehypeRawWhenNeeded() {
  const parseRaw = rehypeRaw({});
  return (tree: Root, file: VFile): Root => {
    const raws = findRaws(tree);
    if (raws.length === 0) return tree;
    if (depthOf(raws) <= deepest) return parseRaw(tree, file);
    for (const raw of raws) Object.assign(raw, { type: 'text' });
    return tree;
  };
}

function findRaws(tree: Parents): Raw[] {
  const raws: Raw[] = [];
  walk(tree, (node) => {
    if (node.type === 'raw') raws.push(node);
    return undefined;
  });
  return raws;
}

function depthOf(raws: Raw[]): number {
  let depth = 0;
  let greatest = 0;
  for (const { value } of raws) {
    for (const [, slash, name = ''] of value.matchAll(tag)) {
      if (shallow.has(name.toLowerCase())) continue;
      depth += slash ? -1 : 1;
      greatest = Math.max(greatest, depth);
    }
  }
  return greatest;
}
