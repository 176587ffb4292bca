import { cacheNames } from './cache-names.ts';
import { goneListPath, gonePartPath, type GoneList } from './gone-list.ts';
import { parseGoneList, readGoneList, type GoneSet } from './read-gone-list.ts';

const checkedHeader = 'X-Checked';

/** The list that was obeyed last, on this machine. */
interface KnownList {
  text: string;
  /** Milliseconds since 1970 UTC. */
  checked: number;
}

/** As long as the worker runs: a machine without room keeps no list. */
let known: KnownList | undefined;

export async function readKnownList(): Promise<KnownList | undefined> {
  const response = await (await caches.open(cacheNames.gone)).match(goneListPath);
  return response ? { text: await response.text(), checked: Number(response.headers.get(checkedHeader)) } : known;
}

/** Remembers a list that was obeyed, in the place of the one before, which goes even where there is no room. */
export async function rememberList(text: string, checked: number): Promise<void> {
  known = { text, checked };
  const cache = await caches.open(cacheNames.gone);
  const list = parseGoneList(text);
  const parts = typeof list === 'object' && Array.isArray(list.digests) ? list.digests.map(gonePartPath) : [];
  for (const request of await cache.keys())
    if (!parts.includes(new URL(request.url).pathname)) await cache.delete(request);
  await cache.put(goneListPath, new Response(text, { headers: { [checkedHeader]: String(checked) } }));
}

/** @throws when a file of the list cannot be had */
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

/** Whether the list that this machine knows says that nothing is at an address any more; without a list it does not. */
export async function isKnownGone(path: string): Promise<boolean> {
  const list = await readKnownList();
  if (!list) return false;
  if (opened?.text !== list.text) opened = { text: list.text, isGone: await createJudge(list.text) };
  return opened.isGone(path);
}

async function createJudge(text: string): Promise<(path: string) => Promise<boolean>> {
  const list = parseGoneList(text);
  if (typeof list === 'string') return async () => list === 'unknown-form'; // who cannot read it keeps nothing
  const set = await openGoneSet(list);
  return async (path) => (await set.find([path])).get(path) === 'gone';
}
