import type { Root } from 'hast';
import { walk } from './walk.ts';

/** Browsers read `HTTPS://Minhha.example` as `https:`, but the sanitiser compares letter by letter. */
export function rehypeLowerSchemes() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'element') return undefined;
      for (const name of ['href', 'src']) {
        const address = node.properties[name];
        if (typeof address !== 'string') continue;
        node.properties[name] = address.replace(/^(?:https?|mailto|tel):/i, (scheme) => scheme.toLowerCase());
      }
      return undefined;
    });
  };
}
