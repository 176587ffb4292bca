import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createProblem, type ProblemOptions } from '../problems/problem.ts';
import { readShare, type ReadFile, type ShareContext } from './read-share.ts';
import type { SourceFolder } from './source-folder-fs.ts';

/** Fewer are read before another thread has loaded what it needs. */
const fewestFiles = 400;
const mostThreads = 8;

/** What another thread is given. */
export interface ShareOrder {
  contentDir: string;
  files: readonly string[];
  context: ShareContext;
}

/** What comes back from another thread: a problem is an `Error`, which would lose its own keys on the way. */
export type ReadData = Omit<ReadFile, 'problems'> & { problems: ProblemOptions[] };

/** `readShare` by as many threads as the machine runs side by side; in the order of `files`. */
export async function readShares(
  files: readonly string[],
  folder: SourceFolder,
  { contentDir, ...context }: ShareContext & { contentDir: string },
): Promise<ReadFile[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(files.length / fewestFiles)));
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const [own = [], ...others] = shares;
  const elsewhere = others.map((share) => readElsewhere({ contentDir, files: share, context }));
  const read = [readShare(own, folder, context), ...(await Promise.all(elsewhere))];
  return files.map((file, index) => {
    const found = read[index % threads]?.[Math.floor(index / threads)];
    if (!found) throw new Error(`This should never happen: ${file} was not read.`);
    return found;
  });
}

const readElsewhere = (order: ShareOrder): Promise<ReadFile[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-share-worker.ts', import.meta.url), { workerData: order });
    worker.once('error', reject);
    worker.once('message', (files: ReadData[]) =>
      resolve(files.map(({ problems, ...file }) => ({ ...file, problems: problems.map(createProblem) }))),
    );
  });
