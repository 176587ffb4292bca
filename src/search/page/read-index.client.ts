import { abortAfter } from './abort-after.client.ts';
import { unpackGzip } from './unpack-gzip.client.ts';
import { OutOfReachError, outOfReachHeader } from '../index/out-of-reach-error.ts';

const folder = '/pagefind/';

/** A network that has said nothing for so long will not. */
const longestWait = 30_000;

/** @throws when the file cannot be had whole: `OutOfReachError` where there is no network and the file is not kept */
export async function readIndex(path: string): Promise<Uint8Array> {
  const response = await fetch(folder + path, { signal: abortAfter(longestWait) });
  if (response.headers.has(outOfReachHeader)) throw new OutOfReachError(path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (isNoFile(bytes)) throw new Error(`No index in ${path}`);
  return isPacked(bytes) ? unpack(bytes) : bytes;
}

/** Nothing, or a web page: what some hosts answer for a file that they do not have. */
const isNoFile = ([first]: Uint8Array): boolean => first === undefined || first === '<'.charCodeAt(0);

/** A server that takes `.gz` for an encoding has the browser unpack it before we see it. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await (await unpackGzip(new Blob([bytes]))).arrayBuffer());
}
