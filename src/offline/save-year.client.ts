import { offlineStrings } from '../strings/offline-strings.ts';
import {
  ChangedSiteError,
  fetchYearList,
  isYearBegun,
  readYearState,
  removeYear,
  saveYear,
  type YearState,
} from './saved-year.client.ts';
import type { YearList } from './year-list.ts';

/* “Lưu để đọc ngoại tuyến” on a year's page. Saving resumes where it stopped, whatever the reason. */

/** Screen readers hear ten progress messages. */
const toldSteps = 10;

const panel = document.querySelector<HTMLElement>('[data-save-year]');
if (panel && 'serviceWorker' in navigator && 'caches' in window) openPanel(panel).catch(() => (panel.hidden = true)); // a private window keeps nothing, and some say so only here

async function openPanel(owner: HTMLElement): Promise<void> {
  const year = owner.dataset['saveYear'] ?? '';
  const status = find<HTMLElement>(owner, 'status');
  const progress = find<HTMLProgressElement>(owner, 'progress');
  const start = find<HTMLButtonElement>(owner, 'start');
  const stop = find<HTMLButtonElement>(owner, 'stop');
  const remove = find<HTMLButtonElement>(owner, 'remove');
  let list = await fetchYearList(year);
  let saving: AbortController | undefined;

  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };

  /** Shows the possible actions. If the focused button disappears, the focus moves to the status sentence. */
  const show = (buttons: readonly HTMLButtonElement[], isBusy = false): void => {
    const hadFocus = [start, stop, remove].includes(document.activeElement as HTMLButtonElement);
    for (const button of [start, stop, remove]) button.hidden = !buttons.includes(button);
    progress.hidden = !isBusy;
    if (hadFocus && (document.activeElement as HTMLElement | null)?.hidden !== false) status.focus();
  };

  const showState = (of: YearList, state: YearState, told?: string): void => {
    const isSaved = state.isBegun && state.missingBytes === 0;
    start.textContent = labelOf(state);
    say(told ?? describe(of, state));
    show(isSaved ? [remove] : state.isBegun ? [start, remove] : [start]);
  };

  const save = async (): Promise<void> => {
    // There may be a new release since the page was opened.
    list = (await fetchYearList(year)) ?? list;
    if (!list) return;
    const of = list;
    const { missingBytes } = await readYearState(of);
    saving = new AbortController();
    let done = of.bytes - missingBytes;
    progress.max = of.bytes;
    const advance = (bytes: number): void => {
      const before = Math.floor((toldSteps * done) / of.bytes);
      done = Math.min(of.bytes, done + bytes);
      progress.value = done;
      if (Math.floor((toldSteps * done) / of.bytes) > before) say(offlineStrings.saving(done, of.bytes));
    };
    progress.value = done;
    say(offlineStrings.saving(done, of.bytes));
    show([stop], true);
    stop.focus();
    const failure = await saveYear(of, { signal: saving.signal, onBytes: advance }).then(
      () => undefined,
      (error: unknown) => explain(error),
    );
    saving.abort(); // cancels the other requests
    saving = undefined;
    showState(of, await readYearState(of), failure);
  };

  start.addEventListener('click', () => void save());
  stop.addEventListener('click', () => saving?.abort());
  remove.addEventListener('click', async () => {
    await removeYear(list ?? { year, articles: 0, files: [], isNewest: true, bytes: 0 });
    if (list) showState(list, await readYearState(list), offlineStrings.removed(year));
    else owner.hidden = true;
  });
  if (list) showState(list, await readYearState(list));
  else if (await isYearBegun(year)) {
    say(offlineStrings.savedUnknown(year));
    show([remove]);
  }
  owner.hidden = !list && !(await isYearBegun(year));
}

function find<Found extends HTMLElement>(owner: HTMLElement, name: string): Found {
  const found = owner.querySelector<Found>(`[data-save-${name}]`);
  if (!found) throw new Error(`This should never happen: no ${name} in the panel`);
  return found;
}

function labelOf({ isBegun, isOutdated }: YearState): string {
  if (isOutdated) return offlineStrings.update;
  return isBegun ? offlineStrings.saveOn : offlineStrings.save;
}

function describe({ year, articles, bytes }: YearList, state: YearState): string {
  if (!state.isBegun) return offlineStrings.size(year, articles, bytes);
  if (state.missingBytes === 0) return offlineStrings.saved(year);
  if (state.isOutdated) return offlineStrings.outdated(state.missingBytes);
  return offlineStrings.partly(bytes - state.missingBytes, bytes);
}

/** Why saving stopped; undefined if the reader stopped it. */
function explain(error: unknown): string | undefined {
  if (error instanceof ChangedSiteError) return offlineStrings.changed;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return undefined;
  return name === 'QuotaExceededError' ? offlineStrings.noRoom : offlineStrings.lost;
}
