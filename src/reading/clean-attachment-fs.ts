import type { Trace } from '../attachments/attachment-facts.ts';
import { usualLimits } from './read-shares-fs.ts';
import { type FileLimits, runInThread } from './run-in-thread-fs.ts';

export interface CleanedAttachment {
  bytes: Uint8Array;
  removed: Trace[];
}

export interface CleanOrder {
  contentDir: string;
  files: readonly string[];
}

/**
 * A document of the content folder without the traces that can be taken out safely, and what was taken; undefined where
 * nothing is to be taken, and for what takes more than `limits` allow, which the gate names by itself.
 */
export async function cleanAttachmentFile(
  contentDir: string,
  file: string,
  limits: FileLimits = usualLimits,
): Promise<CleanedAttachment | undefined> {
  let found: CleanedAttachment | undefined;
  const order: CleanOrder = { contentDir, files: [file] };
  await runInThread<{ cleaned: CleanedAttachment | undefined }>({
    ...{ thread: 'cleaning', order, limits },
    receive: ({ cleaned }) => (found = cleaned),
  });
  return found;
}
