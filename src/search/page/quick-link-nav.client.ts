import { phoneLink } from '../../newsroom/phone-link.ts';
import { searchStrings } from '../../strings/search-strings.ts';
import { createElement } from './create-element.client.ts';
import { describePlace } from '../quick-links/describe-quick-link.ts';
import type { FoundPlace } from '../quick-links/find-quick-links.ts';
import type { SearchPageElements } from './search-page-elements.client.ts';

/** The places that a query names, above its results. */
export const createPlaceNav = ({ places, placeList }: Pick<SearchPageElements, 'places' | 'placeList'>) => ({
  show: (found: readonly FoundPlace[] = []): void => {
    places.hidden = found.length === 0;
    placeList.replaceChildren(...found.map(toItem));
  },
});

function toItem(place: FoundPlace): HTMLLIElement {
  const { name, path, phone } = place;
  const about = describePlace(place);
  const link = createElement('a', '', phone ? [name, ' ', createElement('strong', 'number', [phone])] : [name]);
  link.href = phone ? phoneLink(phone) : (path ?? '');
  if (phone) link.ariaLabel = searchStrings.call(name, phone);
  link.referrerPolicy = 'strict-origin'; // the address of this page holds what was typed
  return createElement('li', '', about ? [link, ' ', createElement('span', '', [about])] : [link]);
}
