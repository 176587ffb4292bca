import { createProblem, type ProblemOptions } from '../../problems/problem.ts';
import type { ReadFile, ReadingContext } from './create-file-reader.ts';
import { type Exhausted, type FileLimits, runInThread } from './run-in-thread-fs.ts';

/** What a thread receives. */
export interface ThreadOrder {
  contentDir: string;
  files: readonly string[];
  context: ReadingContext;
}

/** Problems travel as options: a problem is an `Error`, which would lose its own keys between threads. */
export type ReadAnswer = Omit<ReadFile, 'problems'> & { problems: ProblemOptions[] };

/**
 * Reads a share of the files in a separate thread, in the order of `files`. Returns the files read, and why the next
 * file was not read if it exceeded the limits.
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
