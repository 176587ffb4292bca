/** Reads files in a separate thread, share after share. Each result is sent back as soon as the file is read. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadAnswer, ThreadOrder } from './read-elsewhere-fs.ts';

const { compileCacheDir } = workerData as { compileCacheDir: string | undefined };
if (compileCacheDir !== undefined) enableCompileCache(compileCacheDir); // before the modules that take long to compile
const { problemToData } = await import('../../problems/problem.ts');
const { createFileReader } = await import('./create-file-reader.ts');
const { openSourceFolder } = await import('../sources/source-folder-fs.ts');

const answer = (message: ReadAnswer | 'progress'): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ contentDir, files, context }: ThreadOrder) => {
  const readFile = createFileReader(openSourceFolder(contentDir), context, () => answer('progress'));
  answer('progress');
  for (const file of files) {
    const { problems, ...read } = readFile(file);
    answer({ ...read, problems: problems.map(problemToData) });
  }
});
