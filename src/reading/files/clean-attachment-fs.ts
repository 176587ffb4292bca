import type { Trace } from '../../attachments/attachment-facts.ts';
import { usualLimits } from '../threads/read-shares-fs.ts';
import { type FileLimits, runInThread } from '../threads/run-in-thread-fs.ts';

export interface CleanedAttachment {
  bytes: Uint8Array;
  removed: Trace[];
}

export interface CleanOrder {
  contentDir: string;
  files: readonly string[];
}

/**
 * Removes the traces that can be removed safely from a document of the content folder, and tells what was removed.
 * Returns undefined when there is nothing to remove, and for a file that exceeds `limits`, which the gate reports.
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
