import { cacheNames } from './cache-names.ts';
import { goneListPath, gonePartPath, type GoneList } from './gone-list.ts';
import { parseGoneList, readGoneList, type GoneSet } from './read-gone-list.ts';

const checkedHeader = 'X-Checked';

/** The list that was last applied on this device. */
interface KnownList {
  text: string;
  /** Milliseconds since 1970 UTC. */
  checked: number;
}

/** Lasts as long as the worker runs, for a device without room to keep the list. */
let known: KnownList | undefined;

export async function readKnownList(): Promise<KnownList | undefined> {
  const response = await (await caches.open(cacheNames.gone)).match(goneListPath);
  return response ? { text: await response.text(), checked: Number(response.headers.get(checkedHeader)) } : known;
}

/** Stores a list that was applied and deletes the previous one first, even if there is no room for the new list. */
export async function rememberList(text: string, checked: number): Promise<void> {
  known = { text, checked };
  const cache = await caches.open(cacheNames.gone);
  const list = parseGoneList(text);
  const parts = typeof list === 'object' && Array.isArray(list.digests) ? list.digests.map(gonePartPath) : [];
  for (const request of await cache.keys())
    if (!parts.includes(new URL(request.url).pathname)) await cache.delete(request);
  await cache.put(goneListPath, new Response(text, { headers: { [checkedHeader]: String(checked) } }));
}

/** @throws when a file of the list cannot be fetched */
export const openGoneSet = (list: GoneList): Promise<GoneSet> =>
  readGoneList(list, async (name) => {
    const path = gonePartPath(name);
    const cache = await caches.open(cacheNames.gone);
    const kept = await cache.match(path);
    if (kept) return new Uint8Array(await kept.arrayBuffer());
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    await cache.put(path, new Response(bytes)).catch(() => undefined); // without room it is fetched again next time
    return bytes;
  });

let opened: { text: string; isGone: (path: string) => Promise<boolean> } | undefined;

/** Whether the list on this device says that an address is withdrawn; false without a list. */
export async function isKnownGone(path: string): Promise<boolean> {
  const list = await readKnownList();
  if (!list) return false;
  if (opened?.text !== list.text) opened = { text: list.text, isGone: await createJudge(list.text) };
  return opened.isGone(path);
}

async function createJudge(text: string): Promise<(path: string) => Promise<boolean>> {
  const list = parseGoneList(text);
  if (typeof list === 'string') return async () => list === 'unknown-form'; // without reading it, keep nothing
  const set = await openGoneSet(list);
  return async (path) => (await set.find([path])).get(path) === 'gone';
}
