import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { toSlug } from '../vietnamese/slug.ts';
import { walk } from './walk.ts';
import { namelessHeading } from './words.ts';

/** Ids that the layouts give parts of the page around the body: `## Nội dung` must not take the skip link's place. */
const layoutIds = [
  'cap-nhat',
  'don-vi',
  'duong-day-nong',
  'lien-quan',
  'noi-dung',
  'tep-dinh-kem',
  'tim-kiem',
  'tin-moi',
];

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Every heading can be linked to, by an id that can be typed; the page's only `h1` is the article's title. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    eachHeading(tree, (heading, id) => {
      if (heading.tagName === 'h1') heading.tagName = 'h2';
      heading.properties.id = id;
    });
  };
}

/** The ids that the headings of a sanitised tree will bear. */
export function listHeadingIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  eachHeading(tree, (_, id) => ids.add(id));
  return ids;
}

function eachHeading(tree: Root, visit: (heading: Element, id: string) => void): void {
  const used = new Set(layoutIds);
  const counts = new Map<string, number>();
  walk(tree, (heading) => {
    if (heading.type !== 'element' || !headings.has(heading.tagName)) return;
    visit(heading, uniqueId(toSlug(toString(heading)) || namelessHeading, used, counts));
  });
}

/** `counts` spares a slug used a thousand times from being counted from the start each time. */
function uniqueId(slug: string, used: Set<string>, counts: Map<string, number>): string {
  let id = slug;
  let count = counts.get(slug) ?? 1;
  while (used.has(id)) {
    count += 1;
    id = `${slug}-${count}`;
  }
  used.add(id);
  counts.set(slug, count);
  return id;
}
