import { formatNumber } from '../../vietnamese/format-number.ts';
import type { SearchPageElements } from './search-page-elements.client.ts';
import { readSearchState, type SearchState } from './search-state.ts';
import { filterNames, type FilterName, type SearchAnswer } from '../search-types.ts';

/** Reads a state from the form and writes a state into it. The choices also show how many results each would leave. */
export function createSearchForm({ form, input }: Pick<SearchPageElements, 'form' | 'input'>) {
  const select = (name: string): HTMLSelectElement => {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) throw new Error(`This should never happen: no select ${name}`);
    return field;
  };

  return {
    read: (): SearchState => {
      const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
      return readSearchState(new URLSearchParams(fields));
    },

    fill: ({ query, filters, order }: SearchState): void => {
      input.value = query;
      for (const name of filterNames) choose(select(name), filters[name] ?? '');
      select('sap-xep').value = order;
    },

    showCounts: ({ counts, isWhole }: Pick<SearchAnswer, 'counts' | 'isWhole'>): void => {
      if (!counts) return;
      for (const name of filterNames) {
        for (const option of select(name).options) {
          if (option.value === '') continue;
          const count = counts[name][option.value] ?? 0;
          setText(option, `${nameOf(option)} (${formatNumber(count)})`);
          option.disabled = isWhole && count === 0 && !option.selected;
        }
      }
    },

    hideCounts: (): void => {
      for (const option of filterNames.flatMap((name) => [...select(name).options])) {
        setText(option, nameOf(option));
        option.disabled = false;
      }
    },

    /** The name of a unit, a section, …; empty when the site does not know the id. */
    nameOf: (name: FilterName, id: string): string => {
      const option = [...select(name).options].find(({ value }) => value === id);
      return option ? nameOf(option) : '';
    },
  };
}

/** An address may contain an unknown value; the reader must see it and be able to choose another. */
function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  if (field.value !== value) field.add(new Option(value, value, false, true));
}

function nameOf(option: HTMLOptionElement): string {
  option.dataset['name'] ??= option.text;
  return option.dataset['name'];
}

/** An open list of choices flickers when its text is set again. */
function setText(option: HTMLOptionElement, text: string): void {
  if (option.text !== text) option.text = text;
}
