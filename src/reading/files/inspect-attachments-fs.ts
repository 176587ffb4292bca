import { availableParallelism } from 'node:os';
import type { AttachmentFacts } from '../../attachments/attachment-facts.ts';
import { unread } from '../../attachments/inspect-attachment.ts';
import type { RuleContext } from '../../rules/rule.ts';
import type { SaidOfWords } from './judge-attachment-words.ts';
import { usualLimits } from '../threads/read-shares-fs.ts';
import { type FileLimits, runInThread } from '../threads/run-in-thread-fs.ts';

/** The facts of a document and what the rules report of its words. The words themselves stay in the thread. */
export interface KnownAttachment extends AttachmentFacts {
  said: SaidOfWords[];
}

export interface InspectOrder {
  contentDir: string;
  files: readonly string[];
  /** What the rules know apart from the words. */
  context: RuleContext;
}

/** Inspecting fewer files takes less time than starting another thread. */
const fewestFiles = 20;
const mostThreads = 8;

/**
 * The facts of each document, by path from the content folder. A document that exceeds `limits` is unfit; the others
 * are still inspected.
 */
export async function inspectAttachments(
  { files, ...order }: InspectOrder,
  limits: FileLimits = usualLimits,
): Promise<Map<string, KnownAttachment>> {
  const threads = Math.min(availableParallelism(), mostThreads, Math.max(1, Math.floor(files.length / fewestFiles)));
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
    // Earlier files may have left the memory full, so only a file that is the first of its run is to blame for it.
    if (exhausted === 'time' || (exhausted && known.length === before))
      known.push({ digest: '', bytes: 0, said: [], ...unread('qua-suc') });
  }
  return new Map(order.files.flatMap((file, index) => (known[index] ? [[file, known[index]] as const] : [])));
}
