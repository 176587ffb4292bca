import { createProblem, type ProblemOptions } from '../problems/problem.ts';
import type { ReadFile, ReadingContext } from './create-file-reader.ts';
import { type Exhausted, type FileLimits, runInThread } from './run-in-thread-fs.ts';

/** What a thread is given. */
export interface ThreadOrder {
  contentDir: string;
  files: readonly string[];
  context: ReadingContext;
}

/** A problem is an `Error`, which would lose its own keys on the way between threads. */
export type ReadAnswer = Omit<ReadFile, 'problems'> & { problems: ProblemOptions[] };

/**
 * Reads a share in a thread of its own, in the order of `files`: those read, and why the next one was not when it took
 * more than it may.
 */
export async function readElsewhere(
  order: ThreadOrder,
  limits: FileLimits,
): Promise<{ read: ReadFile[]; exhausted: Exhausted | undefined }> {
  const read: ReadFile[] = [];
  const { exhausted } = await runInThread<ReadAnswer>({
    ...{ thread: 'reading', order, limits },
    receive: (answer) => read.push({ ...answer, problems: answer.problems.map(createProblem) }),
  });
  return { read, exhausted };
}
