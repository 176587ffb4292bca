import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { joinBelow } from '../disk/join-below.ts';
import type { InspectedAttachment } from './attachment-facts.ts';
import type { AttachmentFault } from './attachment-failure.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { inspectAttachment, unread } from './inspect-attachment.ts';

/** Reads a file that is not too large. Returns the fault otherwise. */
export function readAttachment(folder: string, file: string): Buffer | AttachmentFault {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait forever.
    const handle = openSync(joinBelow(folder, file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) return 'khong-phai-tep';
      return stats.size > attachmentLimits.bytes ? 'qua-nang' : readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return 'khong-doc-duoc';
  }
}

/** Inspects a file below a folder. A file that cannot be read, or is too large, has only its fault. */
export function inspectAttachmentFile(folder: string, file: string): InspectedAttachment {
  const bytes = readAttachment(folder, file);
  return Buffer.isBuffer(bytes) ? inspectAttachment(bytes) : { digest: '', bytes: 0, ...unread(bytes) };
}
