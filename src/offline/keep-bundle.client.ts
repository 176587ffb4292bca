import { unpackGzip } from '../search/page/unpack-gzip.client.ts';
import { openBundle, type OpenBundle } from './bundle-format.ts';
import { cacheNames } from './cache-names.ts';
import type { SearchBundle } from './release.ts';

interface KeepOptions {
  signal?: AbortSignal;
  onBytes?: (bytes: number) => void;
}

/** @throws when the bundle cannot be fetched whole, or there is no room for it */
export async function keepBundle(
  { url }: SearchBundle,
  { signal, onBytes = () => {} }: KeepOptions = {},
): Promise<void> {
  const cache = await caches.open(cacheNames.search);
  if (await cache.match(url)) return;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok || !response.body) throw new Error(`${response.status} for ${url}`);
  const blob = await unpack(await readCounting(response.body, onBytes));
  await openBundle(blob);
  await cache.put(url, new Response(blob));
}

/** Counts the bytes here, because Firefox before 2022 has no `TransformStream`. */
async function readCounting(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (count: number) => void,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    onBytes(step.value.length);
    chunks.push(step.value);
  }
  return new Blob(chunks);
}

/** A server that treats `.gz` as an encoding makes the browser unpack the file before this code. */
async function unpack(blob: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return blob;
  return unpackGzip(blob);
}

export const isBundleKept = async ({ url }: SearchBundle): Promise<boolean> =>
  (await (await caches.open(cacheNames.search)).match(url)) !== undefined;

const opened = new Map<string, Promise<OpenBundle>>();

/** The bundle of a group of years, the whole one before the brief one; undefined if none is kept. */
export async function findBundle(folder: string): Promise<OpenBundle | undefined> {
  const cache = await caches.open(cacheNames.search);
  for (const name of ['tat-ca.gz', 'gon.gz']) {
    const url = `/pagefind/${folder}/${name}`;
    const response = await cache.match(url);
    if (!response) {
      opened.delete(url);
      continue;
    }
    const opening = opened.get(url) ?? response.blob().then(openBundle);
    opened.set(url, opening);
    return opening;
  }
  return undefined;
}
