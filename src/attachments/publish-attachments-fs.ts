import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { joinBelow } from '../disk/join-below.ts';
import type { Attachment } from '../newsroom/attachment.ts';
import { digestInAttachmentPath } from '../newsroom/attachment-address.ts';
import { readAttachment } from './read-attachment-fs.ts';

interface PublishAttachmentsOptions {
  attachments: Iterable<Attachment>;
  contentDir: string;
  outDir: string;
  /** Called for a file whose bytes differ from those that the gate judged. */
  onChanged: (source: string) => never;
}

/** Writes every document to the place that its address names. */
export function publishAttachments({ attachments, contentDir, outDir, onChanged }: PublishAttachmentsOptions): void {
  const byPath = new Map([...attachments].map((attachment) => [attachment.path, attachment]));
  for (const { path, source } of byPath.values()) {
    const bytes = readAttachment(contentDir, source);
    if (!Buffer.isBuffer(bytes) || !isOf(bytes, path)) return onChanged(source);
    const target = joinBelow(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Whether a document's address was made from these bytes. */
export const isOf = (bytes: Uint8Array, path: string): boolean =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16) === digestInAttachmentPath(path);
