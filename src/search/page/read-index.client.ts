import { abortAfter } from './abort-after.client.ts';
import { unpackGzip } from './unpack-gzip.client.ts';
import { OutOfReachError, outOfReachHeader } from '../index/out-of-reach-error.ts';

const folder = '/pagefind/';

/** A network that is silent for this long will not answer. */
const longestWait = 30_000;

/**
 * @throws when the file cannot be read whole: `OutOfReachError` where there is no network and the file is not cached
 */
export async function readIndex(path: string): Promise<Uint8Array> {
  const response = await fetch(folder + path, { signal: abortAfter(longestWait) });
  if (response.headers.has(outOfReachHeader)) throw new OutOfReachError(path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (isNoFile(bytes)) throw new Error(`No index in ${path}`);
  return isPacked(bytes) ? unpack(bytes) : bytes;
}

/** Empty, or a web page: some hosts answer so for a missing file. */
const isNoFile = ([first]: Uint8Array): boolean => first === undefined || first === '<'.charCodeAt(0);

/** A server that treats `.gz` as an encoding makes the browser unpack the file before this code. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await (await unpackGzip(new Blob([bytes]))).arrayBuffer());
}
