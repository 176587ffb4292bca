import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Content = string | Uint8Array;

/**
 * Writes a file whole, with its folder: whoever reads it meanwhile sees the old one or the new one, and a run that is
 * killed leaves the old one.
 */
export function writeWhole(path: string, content: Content, { mode }: { mode?: number } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, content, (temporary) => {
    if (mode !== undefined) chmodSync(temporary, mode); // whatever the mask of whoever calls
    renameSync(temporary, path);
  });
}

/** Replaces a file whole, its rights kept. @throws ENOENT when there is none */
export const replaceWhole = (path: string, content: Content): void =>
  writeWhole(path, content, { mode: statSync(path).mode });

/** Writes a file that is not there yet. @throws EEXIST when it is */
export function createWhole(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, content, (temporary) => linkSync(temporary, path));
}

/** Beside the file, since a rename within one folder is one step on every file system. */
function withTemporary(path: string, content: Content, place: (temporary: string) => void): void {
  const temporary = `${dirname(path)}/.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}
