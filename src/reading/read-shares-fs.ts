import { availableParallelism } from 'node:os';
import type { ReadFile, ReadingContext } from './create-file-reader.ts';
import { failedReading } from './failed-reading.ts';
import { tooMuchToRead } from './too-much-to-read.ts';
import { readElsewhere, type ThreadOrder } from './read-elsewhere-fs.ts';
import type { FileLimits } from './run-in-thread-fs.ts';

/** Fewer are read before another thread has loaded what it needs. */
const fewestFiles = 400;
const mostThreads = 8;

/** A file at the bounds of Markdown takes two seconds and some hundred megabytes; an article a thousandth of that. */
export const usualLimits: FileLimits = { milliseconds: 10_000, megabytes: 1024 };

/**
 * Reads articles and standing pages, and lets the rules judge each, in as many threads as the machine runs side by side;
 * in the order of `files`. A file that takes more than `limits` allow is a problem, and the others are read all the same.
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

/** Goes on behind every file that was too much. */
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
