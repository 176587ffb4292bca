import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hashFile } from './hash-file-fs.ts';
import type { HashTask } from './hash-files.worker.ts';
import type { ListedFile } from './manifest.ts';

/** With fewer files, starting threads costs more time than they save. */
const worthThreads = 1000;

/**
 * Computes the SHA-256 of each file, in the order of `paths`. Our own threads read and hash synchronously: for small
 * files that costs a fraction of a promise per read, and a thread that waits for the disk does not block the others.
 *
 * @throws the system's error when a file cannot be read
 */
export async function hashFiles(dir: string, paths: readonly string[]): Promise<ListedFile[]> {
  if (paths.length < worthThreads) return paths.map((path) => ({ path, digest: hashFile(join(dir, path)) }));
  const digests: string[] = [];
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const keep = (from: number, some: readonly string[]): void => {
    for (const [index, digest] of some.entries()) digests[from + index] = digest;
  };
  const threads = Math.min(4, availableParallelism());
  await Promise.all(Array.from({ length: threads }, () => runThread({ dir, paths, next }, keep)));
  return paths.map((path, index) => ({ path, digest: digests[index] ?? '' }));
}

const runThread = (task: HashTask, keep: (from: number, digests: readonly string[]) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('./hash-files.worker.ts', import.meta.url), { workerData: task })
      .on('message', ({ from, digests }: { from: number; digests: string[] }) => keep(from, digests))
      .once('error', reject)
      .once('exit', () => resolve());
  });
