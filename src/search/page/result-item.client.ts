import { formatDate } from '../../vietnamese/format-date.ts';
import { createElement } from './create-element.client.ts';
import { excerptNodes } from './excerpt-nodes.client.ts';
import type { Result } from '../search-types.ts';

/** One result, with the same markup as `Teaser.astro` gives an article in a list. */
export function resultItem({ path, title, date, excerpt }: Result, unitName: string): HTMLLIElement {
  const link = createElement('a', '', title.length > 0 ? excerptNodes(title) : [path]);
  link.href = path;
  link.referrerPolicy = 'strict-origin'; // the address of this page holds the typed query
  const article = createElement('article', 'teaser', [
    createElement('h2', 'teaser-title', [link]),
    createElement('p', 'teaser-facts', factsOf(date, unitName)),
    createElement('p', 'teaser-lead', excerptNodes(excerpt)),
  ]);
  const item = createElement('li', '', [article]);
  item.dataset['result'] = '';
  return item;
}

function factsOf(date: string, unitName: string): Node[] {
  const facts: Node[] = [];
  if (date) {
    const time = createElement('time', '', [formatDate(date)]);
    time.dateTime = date;
    facts.push(time, document.createTextNode(' '));
  }
  if (unitName) facts.push(createElement('span', '', [unitName]));
  return facts;
}
