/** Cleans documents in a separate thread, one after another. Each result is sent back as soon as it is known. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { CleanOrder, CleanedAttachment } from '../files/clean-attachment-fs.ts';

const { compileCacheDir } = workerData as { compileCacheDir: string | undefined };
if (compileCacheDir !== undefined) enableCompileCache(compileCacheDir); // before the modules that take long to compile
const { cleanAttachment } = await import('../../attachments/cleaning/clean-attachment.ts');
const { readAttachment } = await import('../../attachments/read-attachment-fs.ts');

const answer = (message: { cleaned: CleanedAttachment | undefined } | 'progress'): void =>
  parentPort?.postMessage(message);

async function clean({ contentDir, files }: CleanOrder): Promise<void> {
  answer('progress');
  for (const file of files) {
    const bytes = readAttachment(contentDir, file);
    answer({ cleaned: Buffer.isBuffer(bytes) ? await cleanAttachment(bytes) : undefined });
  }
}

parentPort?.on('message', (order: CleanOrder) => void clean(order));
