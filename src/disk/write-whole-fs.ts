import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Content = string | Uint8Array;

/**
 * Writes a complete file, and its folder. A reader sees either the old file or the new one, and a run that is killed
 * leaves the old one.
 */
export function writeWhole(path: string, content: Content, { mode }: { mode?: number } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, content, (temporary) => {
    if (mode !== undefined) chmodSync(temporary, mode); // independent of the caller's umask
    renameSync(temporary, path);
  });
}

/** Replaces a file atomically and keeps its permissions. @throws ENOENT when the file does not exist */
export const replaceWhole = (path: string, content: Content): void =>
  writeWhole(path, content, { mode: statSync(path).mode });

/** Writes a file that must not exist yet. @throws EEXIST when it exists */
export function createWhole(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, content, (temporary) => linkSync(temporary, path));
}

/** Makes a temporary file in the same folder, because a rename within one folder is atomic on every file system. */
function withTemporary(path: string, content: Content, place: (temporary: string) => void): void {
  const temporary = `${dirname(path)}/.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}
