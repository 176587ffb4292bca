import { availableParallelism } from 'node:os';
import type { AttachmentFacts } from '../attachments/attachment-facts.ts';
import { unread } from '../attachments/inspect-attachment.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { SaidOfWords } from './judge-attachment-words.ts';
import { usualLimits } from './read-shares-fs.ts';
import { type FileLimits, runInThread } from './run-in-thread-fs.ts';

/** What a document is, and what the rules say of its words, which themselves stay in the thread. */
export interface KnownAttachment extends AttachmentFacts {
  said: SaidOfWords[];
}

export interface InspectOrder {
  contentDir: string;
  files: readonly string[];
  /** What the rules know beside the words. */
  context: RuleContext;
}

/** Fewer are looked into before another thread has loaded what it needs. */
const fewestFiles = 20;
const mostThreads = 8;

/**
 * What each document is, by its path from the content folder. One that takes more than `limits` allow is unfit, and the
 * others are looked into all the same.
 */
export async function inspectAttachments(
  { files, ...order }: InspectOrder,
  limits: FileLimits = usualLimits,
): Promise<Map<string, KnownAttachment>> {
  const threads = Math.min(availableParallelism(), mostThreads, Math.ceil(files.length / fewestFiles));
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const known = await Promise.all(shares.map((share) => inspectShare({ ...order, files: share }, limits)));
  return new Map(known.flatMap((ofShare) => [...ofShare]));
}

async function inspectShare(order: InspectOrder, limits: FileLimits): Promise<Map<string, KnownAttachment>> {
  const known: KnownAttachment[] = [];
  while (known.length < order.files.length) {
    const before = known.length;
    const files = order.files.slice(before);
    const { exhausted } = await runInThread<KnownAttachment>({
      ...{ thread: 'attachment', order: { ...order, files }, limits },
      receive: (facts) => known.push(facts),
    });
    // What the files before it left behind may be what filled the memory: only a file that comes first is to blame.
    if (exhausted === 'time' || (exhausted && known.length === before))
      known.push({ digest: '', bytes: 0, said: [], ...unread('qua-suc') });
  }
  return new Map(order.files.flatMap((file, index) => (known[index] ? [[file, known[index]] as const] : [])));
}
