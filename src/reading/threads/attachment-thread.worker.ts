/** Inspects documents in a separate thread, one after another. Each result is sent back as soon as it is known. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { InspectOrder, KnownAttachment } from '../files/inspect-attachments-fs.ts';

const { compileCacheDir } = workerData as { compileCacheDir: string | undefined };
if (compileCacheDir !== undefined) enableCompileCache(compileCacheDir); // before the modules that take long to compile
const { inspectAttachmentFile } = await import('../../attachments/read-attachment-fs.ts');
const { judgeAttachmentWords } = await import('../files/judge-attachment-words.ts');

const answer = (message: KnownAttachment | 'progress'): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ contentDir, files, context }: InspectOrder) => {
  answer('progress');
  for (const file of files) {
    const { words, ...facts } = inspectAttachmentFile(contentDir, file);
    answer({ ...facts, said: judgeAttachmentWords(file, words, context) });
  }
});
