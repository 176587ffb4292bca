import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file whole, its rights kept: whoever reads it meanwhile sees the old one or the new one. */
export function replaceWhole(path: string, content: string | Uint8Array): void {
  withTemporary(path, content, statSync(path).mode, (temporary) => renameSync(temporary, path));
}

/** Writes a file that is not there yet. @throws EEXIST when it is */
export function createWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, content, 0o666, (temporary) => linkSync(temporary, path));
}

function withTemporary(
  path: string,
  content: string | Uint8Array,
  mode: number,
  place: (temporary: string) => void,
): void {
  const temporary = `${dirname(path)}/.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, content, { mode, flag: 'wx' });
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}
