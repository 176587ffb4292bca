import { abortAfter } from '../search/page/abort-after.client.ts';
import { workerPath } from '../newsroom/worker-path.ts';
import { goneListPath } from './gone-list.ts';
import { openGoneSet, readKnownList, rememberList } from './known-gone.client.ts';
import { pruneCaches, renewPages } from './prune-caches.client.ts';
import { parseGoneList } from './read-gone-list.ts';
import { emptyCaches, switchOff } from './switch-off.client.ts';

/** A list that was fetched so lately, in milliseconds, is not asked for again. */
const patience = 10 * 60_000;

/** A network that has said nothing for so long will not. */
const longestWait = 30_000;

let obeying: Promise<void> | undefined;

/**
 * Fetches the site's list of what is gone and takes all of that off this machine, whichever release is on it and whether
 * or not a newer one can be had. Works in the service worker and in a page alike: a page brings it to readers whose
 * worker is older than this script. Without a network nothing happens.
 */
export function obeyGoneList({ isUrgent = false } = {}): Promise<void> {
  obeying ??= obey(isUrgent).finally(() => (obeying = undefined));
  return obeying;
}

async function obey(isUrgent: boolean): Promise<void> {
  const known = await readKnownList();
  const age = Date.now() - (known?.checked ?? 0);
  if (!isUrgent && age >= 0 && age < patience) return;
  const response = await ask(goneListPath);
  if (!response) return;
  if (isWithdrawn(response)) {
    const script = await ask(workerPath);
    if (script && isWithdrawn(script)) await switchOff();
    return;
  }
  if (!response.ok) return;
  const text = await response.text();
  const list = parseGoneList(text);
  if (list === 'no-list') return;
  if (list !== 'unknown-form' && list.isOff) return switchOff();
  // Whoever waits for the network keeps nobody else waiting.
  const set = list === 'unknown-form' || text === known?.text ? undefined : await openGoneSet(list);
  const lost = await alone(async () => {
    if (list === 'unknown-form') await emptyCaches();
    const isNew = text !== (await readKnownList())?.text;
    const pruned = set && isNew ? await pruneCaches(set) : [];
    // Where there is no room for it, the list is asked for with every page.
    await rememberList(text, Date.now()).catch(() => undefined);
    return pruned;
  });
  await renewPages(lost);
}

/**
 * The worker and a page learn of a new list at once; the second to prune would find a picture that no kept page shows
 * where the first has just taken its page away to fetch it anew. Browsers without locks may lose such a picture.
 */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  (navigator.locks as LockManager | undefined)?.request(goneListPath, work) ?? work();

/** A site that has neither the list nor the script, and says so, has no worker any more. */
const isWithdrawn = ({ status }: Response): boolean => status === 404 || status === 410;

/** A network that leads elsewhere first, or answers nothing, has not asked the site. */
const ask = (path: string): Promise<Response | undefined> =>
  fetch(path, { cache: 'no-cache', redirect: 'error', signal: abortAfter(longestWait) }).catch(() => undefined);
