import { phoneLink } from '../../newsroom/phone-link.ts';
import { searchStrings } from '../../strings/search-strings.ts';
import { createElement } from './create-element.client.ts';
import { describeQuickLink } from '../quick-links/describe-quick-link.ts';
import type { FoundQuickLink } from '../quick-links/find-quick-links.ts';
import type { SearchPageElements } from './search-page-elements.client.ts';

/** The quick links of a query, above its results. */
export const createQuickLinkNav = ({
  quickLinks,
  quickLinkList,
}: Pick<SearchPageElements, 'quickLinks' | 'quickLinkList'>) => ({
  show: (found: readonly FoundQuickLink[] = []): void => {
    quickLinks.hidden = found.length === 0;
    quickLinkList.replaceChildren(...found.map(toItem));
  },
});

function toItem(quickLink: FoundQuickLink): HTMLLIElement {
  const { name, path, phone } = quickLink;
  const about = describeQuickLink(quickLink);
  const link = createElement('a', '', phone ? [name, ' ', createElement('strong', 'number', [phone])] : [name]);
  link.href = phone ? phoneLink(phone) : (path ?? '');
  if (phone) link.ariaLabel = searchStrings.call(name, phone);
  link.referrerPolicy = 'strict-origin'; // the address of this page holds the typed query
  return createElement('li', '', about ? [link, ' ', createElement('span', '', [about])] : [link]);
}
