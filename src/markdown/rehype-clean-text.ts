import type { Root } from 'hast';
import { cleanText } from '../vietnamese/clean-text.ts';
import { walk } from './walk.ts';

/**
 * Cleans what only the parser makes a character: `&#8203;` in the source is nothing that a cleaner of sources sees, and
 * between the digits of a number it would hide them from every rule.
 */
export function rehypeCleanText() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'text') node.value = cleanText(node.value);
      if (node.type !== 'element') return undefined;
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = cleanText(value);
      return undefined;
    });
  };
}
