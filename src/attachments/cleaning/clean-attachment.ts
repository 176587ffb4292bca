import type { Trace } from '../attachment-facts.ts';
import { inspectAttachment } from '../inspect-attachment.ts';
import { cleanOffice } from './clean-office.ts';
import { cleanPdf } from './clean-pdf.ts';

/**
 * Removes the traces that can be removed safely. Returns the document and those traces. Returns undefined when there is
 * nothing to remove, the document is signed, or the result would not be the same document or not clean.
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
