import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { toSlug } from '../vietnamese/slug.ts';
import { namelessHeading } from './words.ts';

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Every heading can be linked to, by an id that can be typed; the page's only `h1` is the article's title. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, 'element', (heading) => {
      if (!headings.has(heading.tagName)) return;
      if (heading.tagName === 'h1') heading.tagName = 'h2';
      heading.properties.id = uniqueId(toSlug(toString(heading)) || namelessHeading, used);
    });
  };
}

function uniqueId(slug: string, used: Set<string>): string {
  let id = slug;
  for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
  used.add(id);
  return id;
}
