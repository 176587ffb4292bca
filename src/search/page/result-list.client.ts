import { searchStrings } from '../../strings/search-strings.ts';
import { createElement } from './create-element.client.ts';
import { resultItem } from './result-item.client.ts';
import type { SearchPageElements } from './search-page-elements.client.ts';
import type { Result } from '../search-types.ts';

/** Pixels: a finger that rests on the screen scrolls it by up to this much. */
const stillness = 8;

/**
 * The list of results. Results of older years may arrive while the reader reads. Then the results on screen stay in
 * place, and a button after the list brings the new order.
 */
export function createResultList(
  { results, later }: Pick<SearchPageElements, 'results' | 'later'>,
  nameOfUnit: (id: string) => string,
) {
  let shown: Result[] = [];
  let shownAt = 0;

  const isRead = (): boolean =>
    shown.length > 0 && (results.contains(document.activeElement) || Math.abs(scrollY - shownAt) > stillness);

  const replace = (found: Result[]): void => {
    later.replaceChildren();
    results.replaceChildren(...found.map(toItem));
    shown = found;
    shownAt = scrollY;
  };
  const toItem = (result: Result): HTMLLIElement => resultItem(result, nameOfUnit(result.unit));

  return {
    isEmpty: (): boolean => shown.length === 0,
    replace,

    /** @param whenShown runs when the new order is on screen, at once or when the reader asks for it */
    join: (found: Result[], whenShown: () => void): void => {
      later.replaceChildren();
      if (!isRead()) {
        replace(found);
        whenShown();
        return;
      }
      if (shown.every(({ path }, index) => path === found[index]?.path)) {
        results.append(...found.slice(shown.length).map(toItem));
        shown = found;
        whenShown();
        return;
      }
      const known = new Set(shown.map(({ path }) => path));
      const fresh = found.filter(({ path }) => !known.has(path)).length;
      const button = createElement('button', 'button', [searchStrings.reorder(fresh)]);
      button.type = 'button';
      button.addEventListener('click', () => {
        replace(found);
        whenShown();
        results.scrollIntoView();
        results.querySelector('a')?.focus();
      });
      later.replaceChildren(button);
    },
  };
}
