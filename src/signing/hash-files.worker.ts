import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { hashFile } from './hash-file-fs.ts';

/** The data that `hashFiles` gives to each thread. */
export interface HashTask {
  dir: string;
  paths: readonly string[];
  /** The index of the first path that no thread has taken. */
  next: Int32Array;
}

/** The number of files that a thread takes at a time from the common list. */
const share = 64;

const { dir, paths, next } = workerData as HashTask;
for (let from = Atomics.add(next, 0, share); from < paths.length; from = Atomics.add(next, 0, share)) {
  const digests = paths.slice(from, from + share).map((path) => hashFile(join(dir, path)));
  parentPort?.postMessage({ from, digests });
}
