import { searchStrings } from '../../strings/search-strings.ts';
import { describeAnswer } from './describe-answer.ts';
import { pageLinks } from './page-links.client.ts';
import { createQuickLinkNav } from './quick-link-nav.client.ts';
import { createResultList } from './result-list.client.ts';
import type { createSearchForm } from './search-form.client.ts';
import { noteNodes, stateLink } from './search-note.client.ts';
import type { SearchPageElements } from './search-page-elements.client.ts';
import { isSearching, type SearchState } from './search-state.ts';
import { suggestionNodes } from './suggestion-nodes.client.ts';
import type { PageAnswer, SearchFailure, SearchReport } from './worker-messages.ts';

/** Milliseconds. A faster search needs no loading message, least of all one read aloud. */
const patience = 400;

/** The parts of the page that show a search: sentence, notes, counts, results, and help where there are none. */
export function createSearchView(elements: SearchPageElements, form: ReturnType<typeof createSearchForm>) {
  const { status, note, pages, help, suggest, widen } = elements;
  const list = createResultList(elements, (id) => form.nameOf('don-vi', id));
  const quickLinks = createQuickLinkNav(elements);
  let current: SearchState;
  let isFirst = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (state: 'idle' | 'done' | 'error' | 'loading', text: string, count: number): void => {
    clearTimeout(waiting);
    status.dataset['count'] = String(count);
    status.dataset['state'] = state;
    if (status.textContent !== text) status.textContent = text;
  };

  const showHelp = (isShown: boolean, suggestions: readonly string[] = []): void => {
    suggest.replaceChildren(...suggestionNodes(current, suggestions));
    help.hidden = !isShown;
    const isFiltered = Object.keys(current.filters).length > 0 && current.query !== '';
    const wider: SearchState = { ...current, filters: {}, page: 1 };
    widen.replaceChildren(...(isFiltered ? [stateLink(wider, searchStrings.widen)] : []));
  };

  const clear = (): void => {
    list.replace([]);
    quickLinks.show([]);
    note.replaceChildren();
    pages.replaceChildren();
    form.hideCounts();
  };

  const showAnswer = (answer: PageAnswer): void => {
    const around = (): void => {
      note.replaceChildren(...noteNodes(current, answer));
      pages.replaceChildren(...(answer.isWhole ? pageLinks(current, answer.count) : []));
    };
    if (isFirst) {
      quickLinks.show(current.page === 1 ? answer.quickLinks : []);
      list.replace(answer.results);
      around();
    } else list.join(answer.results, around);
    isFirst = false;
    form.showCounts(answer);
    showHelp(answer.isWhole && answer.count === 0, answer.suggestions);
    say(answer.isWhole ? 'done' : 'loading', describeAnswer(answer, current), answer.count);
  };

  const showFailure = (failed: SearchFailure): void => {
    const isPartial = !isFirst && !list.isEmpty();
    if (!isPartial) clear();
    showHelp(!isPartial);
    if (isPartial) return say('error', searchStrings.failedLater, Number(status.dataset['count']));
    say('error', failed === 'network' ? searchStrings.failed : searchStrings.broken, 0);
  };

  const wait = (): void => {
    clearTimeout(waiting);
    status.dataset['state'] = 'loading';
  };

  return {
    wait,

    /** Starts a search; the results of the previous one stay until there are new ones. */
    start: (state: SearchState): void => {
      current = state;
      isFirst = true;
      wait();
      if (isSearching(state)) {
        waiting = setTimeout(() => (status.textContent = searchStrings.loading), patience);
        return;
      }
      clear();
      showHelp(false);
      say('idle', searchStrings.idle, 0);
    },

    show: (report: SearchReport): void => ('answer' in report ? showAnswer(report.answer) : showFailure(report.failed)),
  };
}
