import { availableParallelism } from 'node:os';
import type { AttachmentFacts } from '../attachments/attachment-facts.ts';
import { unread } from '../attachments/inspect-attachment.ts';
import { usualLimits } from './read-shares-fs.ts';
import { type FileLimits, runInThread } from './run-in-thread-fs.ts';

export interface InspectOrder {
  contentDir: string;
  files: readonly string[];
}

/** Fewer are looked into before another thread has loaded what it needs. */
const fewestFiles = 20;
const mostThreads = 8;

/**
 * What each document is, by its path from the content folder. One that takes more than `limits` allow is unfit, and the
 * others are looked into all the same.
 */
export async function inspectAttachments(
  { contentDir, files }: InspectOrder,
  limits: FileLimits = usualLimits,
): Promise<Map<string, AttachmentFacts>> {
  const threads = Math.min(availableParallelism(), mostThreads, Math.ceil(files.length / fewestFiles));
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const known = await Promise.all(shares.map((share) => inspectShare({ contentDir, files: share }, limits)));
  return new Map(known.flatMap((ofShare) => [...ofShare]));
}

async function inspectShare(order: InspectOrder, limits: FileLimits): Promise<Map<string, AttachmentFacts>> {
  const known: AttachmentFacts[] = [];
  while (known.length < order.files.length) {
    const before = known.length;
    const files = order.files.slice(before);
    const { exhausted } = await runInThread<AttachmentFacts>({
      ...{ thread: 'attachment', order: { ...order, files }, limits },
      receive: (facts) => known.push(facts),
    });
    // What the files before it left behind may be what filled the memory: only a file that comes first is to blame.
    if (exhausted === 'time' || (exhausted && known.length === before))
      known.push({ digest: '', bytes: 0, ...unread('qua-suc') });
  }
  return new Map(order.files.flatMap((file, index) => (known[index] ? [[file, known[index]] as const] : [])));
}
