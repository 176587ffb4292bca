import { createHash } from 'node:crypto';
import type { Attachment } from '../../newsroom/attachment.ts';

/** Sixteen hexadecimal digits that change with any byte of a source file. */
export const digestOfSource = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** The digest and the document paths of a file's page: the page is rendered again when one of them changes. */
export const digestWith = (digest: string, attachments: readonly Pick<Attachment, 'path'>[]): string =>
  digest + attachments.map(({ path }) => path).join('');
