import { formatDate } from '../vietnamese/format-date.ts';
import { excerptNodes } from './excerpt-nodes.client.ts';
import type { PagefindFragment } from './load-pagefind.client.ts';

/** One result, built as `Teaser.astro` builds an article of a list. */
export function resultItem({ url, excerpt, meta }: PagefindFragment): HTMLLIElement {
  const link = element('a', '', [meta.title ?? url]);
  link.href = url;
  const facts = element('p', 'teaser-facts', factsOf(meta));
  const article = element('article', 'teaser', [
    element('h2', 'teaser-title', [link]),
    facts,
    element('p', 'teaser-lead', excerptNodes(excerpt)),
  ]);
  const item = element('li', '', [article]);
  item.dataset.result = '';
  return item;
}

function factsOf({ date, unit }: Record<string, string>): Node[] {
  const time = date && element('time', '', [formatDate(date)]);
  if (time) time.dateTime = date;
  return [...(time ? [time, document.createTextNode(' ')] : []), ...(unit ? [element('span', '', [unit])] : [])];
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, children: (Node | string)[]) {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}
