import type { Trace } from '../attachment-facts.ts';
import { inspectAttachment } from '../inspect-attachment.ts';
import { cleanOffice } from './clean-office.ts';
import { cleanPdf } from './clean-pdf.ts';

/**
 * The same document without the traces that can be taken out safely, and what was taken; undefined where nothing is to
 * be taken, where it is signed, or where what would come of it is not the same document and clean.
 */
export async function cleanAttachment(bytes: Buffer): Promise<{ bytes: Buffer; removed: Trace[] } | undefined> {
  const before = inspectAttachment(bytes);
  const removed = before.traces.filter(({ isCleanable }) => isCleanable);
  if (before.fault || before.isSigned || before.dangers.length > 0 || removed.length === 0) return undefined;
  const cleaned = before.kind === 'pdf' ? cleanPdf(bytes) : await cleanOffice(bytes);
  const after = inspectAttachment(cleaned);
  const isSame = !after.fault && after.kind === before.kind && after.pages === before.pages;
  return isSame && !after.traces.some(({ isCleanable }) => isCleanable) ? { bytes: cleaned, removed } : undefined;
}
