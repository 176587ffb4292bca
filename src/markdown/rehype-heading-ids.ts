import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { toSlug } from '../vietnamese/slug.ts';
import { walk } from './walk.ts';
import { namelessHeading } from './words.ts';

/** Ids that the layouts use around the body: `## Nội dung` must not take the skip link's target. */
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

/** Gives every heading an id that people can type. The article's title is the only `h1` of the page. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    eachHeading(tree, (heading, id) => {
      if (heading.tagName === 'h1') heading.tagName = 'h2';
      heading.properties.id = id;
    });
  };
}

/** The ids that the headings of a sanitised tree will get. */
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

/** `counts` remembers the last number of a slug, so that a slug used a thousand times is not counted from the start. */
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
