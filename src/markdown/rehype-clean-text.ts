import type { Root } from 'hast';
import { cleanText } from '../vietnamese/clean-text.ts';
import { walk } from './walk.ts';

/**
 * Cleans characters that exist only after parsing. A source cleaner does not see `&#8203;`; between the digits of a
 * number the character would hide the number from every rule.
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
