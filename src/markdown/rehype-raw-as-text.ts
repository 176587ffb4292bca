import type { Root } from 'hast';
import { walk } from './walk.ts';

/** Shows HTML as the text that it is: nothing that stands between or within its tags is lost to the rules. */
export function rehypeRawAsText() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'raw') Object.assign(node, { type: 'text' });
      return undefined;
    });
  };
}
