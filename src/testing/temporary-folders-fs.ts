import { chmodSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
let isWatched = false;

/**
 * Makes an empty folder in the machine's temporary folder, for tests. A folder that is made while a test or its
 * `beforeEach` runs is removed after that test; any other after the last test of the file. Nobody else removes it.
 */
export function makeTemporaryFolder(prefix: string): string {
  if (!isWatched) throw new Error('Nobody would remove this folder: only tests can make one.');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  made.push(folder);
  return folder;
}

/** From now on somebody removes what is made. */
export const watchTemporaryFolders = (): void => void (isWatched = true);

export const countTemporaryFolders = (): number => made.length;

/** Removes all temporary folders but the first ones. */
export function removeTemporaryFolders({ but = 0 } = {}): void {
  for (const folder of made.splice(but)) removeTree(folder);
}

/** Removes a folder, even where its owner may not write. A link goes, and what it leads to stays as it is. */
export function removeTree(folder: string): void {
  allowWriting(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); // a process that just ended may still be writing
}

function allowWriting(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return;
  if ((found.mode & 0o700) !== 0o700) chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) allowWriting(join(folder, entry.name));
}
