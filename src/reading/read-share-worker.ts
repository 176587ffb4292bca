/** Reads one share of a content folder in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { problemToData } from '../problems/problem.ts';
import { readShare } from './read-share.ts';
import type { ReadData, ShareOrder } from './read-shares-fs.ts';
import { openSourceFolder } from './source-folder-fs.ts';

const { contentDir, files, context } = workerData as ShareOrder;
const read = readShare(files, openSourceFolder(contentDir), context);
parentPort?.postMessage(
  read.map(({ problems, ...file }): ReadData => ({ ...file, problems: problems.map(problemToData) })),
);
