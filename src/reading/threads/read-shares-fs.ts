import { availableParallelism } from 'node:os';
import type { ReadFile, ReadingContext } from './create-file-reader.ts';
import { failedReading } from './failed-reading.ts';
import { tooMuchToRead } from './too-much-to-read.ts';
import { readElsewhere, type ThreadOrder } from './read-elsewhere-fs.ts';
import type { FileLimits } from './run-in-thread-fs.ts';

/** Reading fewer files takes less time than starting another thread. */
const fewestFiles = 400;
const mostThreads = 8;

/** A file at the limits of Markdown takes two seconds and some hundred megabytes; an article, a thousandth of it. */
export const usualLimits: FileLimits = { milliseconds: 10_000, megabytes: 1024 };

/**
 * Reads articles and standing pages and runs the rules on each, in as many threads as the machine runs in parallel.
 * Results keep the order of `files`. A file that exceeds `limits` is a problem; the others are still read.
 */
export async function readShares(
  files: readonly string[],
  { contentDir, limits = usualLimits, ...context }: ReadingContext & { contentDir: string; limits?: FileLimits },
): Promise<ReadFile[]> {
  const most = Math.max(1, Math.floor(files.length / fewestFiles));
  const threads = Math.min(availableParallelism(), mostThreads, most, files.length);
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const read = await Promise.all(shares.map((share) => readShare({ contentDir, files: share, context }, limits)));
  return files.map((file, index) => {
    const found = read[index % threads]?.[Math.floor(index / threads)];
    if (!found) throw new Error(`This should never happen: ${file} was not read.`);
    return found;
  });
}

/** Continues after every file that exceeded the limits. */
async function readShare(order: ThreadOrder, limits: FileLimits): Promise<ReadFile[]> {
  const done: ReadFile[] = [];
  while (done.length < order.files.length) {
    const { read, exhausted } = await readElsewhere({ ...order, files: order.files.slice(done.length) }, limits);
    for (const file of read) done.push(file);
    const file = order.files[done.length];
    if (exhausted && file !== undefined)
      done.push({ ...failedReading(tooMuchToRead(file, exhausted, limits)), notes: [] });
  }
  return done;
}
