import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that change with any byte of a source file. */
export const digestOfSource = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
