import type { Root } from 'hast';
import { walk } from './walk.ts';

/** Shows HTML as plain text, so that the rules see all that stands between or inside its tags. */
export function rehypeRawAsText() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'raw') Object.assign(node, { type: 'text' });
      return undefined;
    });
  };
}
