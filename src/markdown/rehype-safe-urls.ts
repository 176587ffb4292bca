import type { Root } from 'hast';
import { isSafeUrl } from './is-safe-url.ts';
import { walk } from './walk.ts';

/** Both as hast names them and, for components, as written. */
const urlAttributes = new Set(
  [
    'action',
    'background',
    'cite',
    'data',
    'formAction',
    'href',
    'longDesc',
    'manifest',
    'ping',
    'poster',
    'src',
    'srcDoc',
    'srcSet',
    'url',
    'xLinkHref',
  ].flatMap((name) => [name, name.toLowerCase()]),
);

/** Removes every address that `isSafeUrl` refuses, from elements and components alike. */
export function rehypeSafeUrls() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'element') return;
      const properties = Object.entries(node.properties);
      const allowed = properties.filter(([name, value]) => isAllowed(name, String(value)));
      if (allowed.length < properties.length) node.properties = Object.fromEntries(allowed);
    });
  };
}

const isAllowed = (name: string, value: string): boolean => !urlAttributes.has(name) || isSafeUrl(value);
