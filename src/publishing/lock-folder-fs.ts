import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProcessAlive } from './is-process-alive.ts';

/** Either the lock, to be released at the end, or the process that holds it. */
export type FolderLock = { release: () => void } | { heldBy: number };

/** Takes a folder for this process alone; a lock whose process has died is taken over. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'khoa');
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const heldBy = Number(readFileSync(path, 'utf8'));
    if (heldBy > 0 && heldBy !== process.pid && isProcessAlive(heldBy)) return { heldBy };
    writeFileSync(path, String(process.pid));
  }
  return { release: () => rmSync(path, { force: true }) };
}
