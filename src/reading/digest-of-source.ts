import { createHash } from 'node:crypto';
import type { Attachment } from '../newsroom/attachment.ts';

/** Sixteen hexadecimal digits that change with any byte of a source file. */
export const digestOfSource = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** That, and the documents that the file's page hands out: a page is made again when one of them changes. */
export const digestWith = (digest: string, attachments: readonly Pick<Attachment, 'path'>[]): string =>
  digest + attachments.map(({ path }) => path).join('');
