import { abortAfter } from '../search/page/abort-after.client.ts';
import { workerPath } from '../newsroom/worker-path.ts';
import { goneListPath } from './gone-list.ts';
import { openGoneSet, readKnownList, rememberList } from './known-gone.client.ts';
import { pruneCaches, renewPages } from './prune-caches.client.ts';
import { parseGoneList } from './read-gone-list.ts';
import { emptyCaches, switchOff } from './switch-off.client.ts';

/** Milliseconds for which a fetched list counts as fresh. */
const patience = 10 * 60_000;

/** Milliseconds. A network that is silent for this long will not answer. */
const longestWait = 30_000;

let obeying: Promise<void> | undefined;

/**
 * Fetches the site's list of withdrawn pages and deletes all of them from this device, whatever release it has and
 * whether a newer one is available. Works in the service worker and in a page: a page also reaches readers whose
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
  // Fetched before the lock, so that a slow network blocks nobody else.
  const set = list === 'unknown-form' || text === known?.text ? undefined : await openGoneSet(list);
  const lost = await alone(async () => {
    if (list === 'unknown-form') await emptyCaches();
    const isNew = text !== (await readKnownList())?.text;
    const pruned = set && isNew ? await pruneCaches(set) : [];
    // Without room to store the list, every page fetches it again.
    await rememberList(text, Date.now()).catch(() => undefined);
    return pruned;
  });
  await renewPages(lost);
}

/**
 * The worker and a page learn of a new list at the same time. Without a lock, the second one would prune while the
 * first has deleted a page to fetch it again, and would delete pictures that only this page shows. Browsers without
 * locks may lose such a picture.
 */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  (navigator.locks as LockManager | undefined)?.request(goneListPath, work) ?? work();

/** A site that answers 404 or 410 for both the list and the worker script no longer has a worker. */
const isWithdrawn = ({ status }: Response): boolean => status === 404 || status === 410;

/** Undefined for a redirect or no answer: the request did not reach the site, for example behind a login page. */
const ask = (path: string): Promise<Response | undefined> =>
  fetch(path, { cache: 'no-cache', redirect: 'error', signal: abortAfter(longestWait) }).catch(() => undefined);
