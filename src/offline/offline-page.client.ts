import { articlePath, offlinePath, yearPath } from '../newsroom/paths.ts';
import { archiveStrings } from '../strings/archive-strings.ts';
import { offlineStrings } from '../strings/offline-strings.ts';
import { askWorker } from './ask-worker.client.ts';
import { cacheNames, isReleaseCache } from './cache-names.ts';
import { titleIn, titleOfCopy } from './page-copy.client.ts';
import { listSavedYears } from './saved-year.client.ts';
import { unescapeHtml } from './unescape-html.ts';
import type { MissingPart } from './worker-messages.ts';

/* The page that lists what is on the device; the worker also shows it instead of any page that is not. */

if (location.pathname !== offlinePath)
  find('status').textContent = isGone() ? offlineStrings.gone : offlineStrings.missing;
if ('serviceWorker' in navigator && 'caches' in window) show().catch(sayUnsupported);
else sayUnsupported();

/** The worker knows the withdrawn pages and answers 410 for them, as a host does. */
function isGone(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.responseStatus === 410;
}

function sayUnsupported(): void {
  find('status').textContent = offlineStrings.unsupported;
}

function find(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-offline-${name}]`);
  if (!found) throw new Error(`This should never happen: the page has no ${name}`);
  return found;
}

async function show(): Promise<void> {
  fill('read', await listReadPages());
  fill('latest', await listLatest());
  fill(
    'years',
    (await listSavedYears()).map((year) => ({ name: archiveStrings.year(year), path: yearPath(year) })),
  );
  await showOffers();
}

interface Link {
  name: string;
  path: string;
}

function fill(name: 'read' | 'latest' | 'years', links: readonly Link[]): void {
  find(name).hidden = links.length === 0;
  find(`${name}-list`).replaceChildren(...links.map(toItem));
}

function toItem({ name, path }: Link): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  [link.textContent, link.href] = [name, path];
  item.append(link);
  return item;
}

/** The last read page first. */
async function listReadPages(): Promise<Link[]> {
  const cache = await caches.open(cacheNames.pages);
  const requests = await cache.keys();
  const responses = await cache.matchAll();
  return requests
    .map(({ url }, index) => {
      const { pathname } = new URL(url);
      const response = responses[index];
      return { name: (response && shorten(titleOfCopy(response))) || pathname, path: pathname };
    })
    .reverse();
}

/** A title without HTML entities and without the agency's name at its end. */
const shorten = (title: string): string => unescapeHtml(title).replace(/(.) – [^–]*$/, '$1');

/** Articles of the release on the device, in its order. */
async function listLatest(): Promise<Link[]> {
  const links: Link[] = [];
  for (const name of (await caches.keys()).filter(isReleaseCache)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith(articlePath('').slice(0, -1))) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      links.push({ name: shorten(titleIn(html)) || pathname, path: pathname });
    }
  }
  return links;
}

async function showOffers(): Promise<void> {
  const answer = await askWorker({ ask: 'missing' });
  const missing = answer && 'missing' in answer ? answer.missing : [];
  find('offers').hidden = missing.length === 0;
  find('offer-list').replaceChildren(...missing.map(toOffer));
}

function toOffer({ id, bytes }: MissingPart): HTMLElement {
  const [item, button] = [document.createElement('li'), document.createElement('button')];
  [button.type, button.className, button.textContent] = ['button', 'button', offlineStrings.download(bytes)];
  item.append(`${offlineStrings.offer[id]}. `, button);
  button.addEventListener('click', async () => {
    const status = find('offer-status');
    button.disabled = true;
    status.textContent = offlineStrings.downloading;
    const answer = await askWorker({ ask: 'keep', part: id });
    const isKept = answer !== undefined && 'isKept' in answer && answer.isKept;
    status.textContent = isKept ? offlineStrings.downloaded : offlineStrings.notDownloaded;
    button.disabled = false;
    if (isKept) item.remove();
  });
  return item;
}
