import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isProcessAlive } from './is-process-alive.ts';

/** Either the lock, to be released at the end, or the process that holds it. */
export type FolderLock = { release: () => void } | { heldBy: number };

/** Taking a lock over is a few calls of the system; whoever needs longer was killed in the middle, in milliseconds. */
const longestTakeover = 10_000;

/** Waited before the lock is asked for again, in milliseconds. */
const pause = 250;

/** Takes a folder for this process alone; a lock whose process has died is taken over, by one of all that try. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'khoa');
  // Written whole before it gets its name, so that nobody ever reads a lock of nobody.
  const own = `${path}.${process.pid}.${randomBytes(3).toString('hex')}`;
  writeFileSync(own, String(process.pid), { flag: 'wx' });
  try {
    for (;;) {
      if (hasNamed(own, path)) return held(path);
      const heldBy = readHolder(path);
      if (heldBy === undefined) continue; // released in this moment
      if (heldBy > 0 && heldBy !== process.pid && isProcessAlive(heldBy)) return { heldBy };
      if (takeOver(own, path, heldBy)) return held(path);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** The same, but waits for another process to end. `onWait` is told once of the process that is waited for. */
export async function waitForFolder(folder: string, onWait: (heldBy: number) => void): Promise<() => void> {
  for (let isFirst = true; ; isFirst = false) {
    const lock = lockFolder(folder);
    if ('release' in lock) return lock.release;
    if (isFirst) onWait(lock.heldBy);
    await wait(pause);
  }
}

const held = (path: string): FolderLock => ({
  release: () => {
    if (readHolder(path) === process.pid) rmSync(path, { force: true });
  },
});

/** Gives a file the lock's name unless one bears it; a link is made by one process of all that try. */
function hasNamed(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    return hasCreated(path); // a disk without links
  }
}

function hasCreated(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process of a lock; 0 for one that names none, undefined where there is no lock. */
function readHolder(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Only who has made the folder beside a dead lock may replace it, and only while it is still that lock. */
function takeOver(own: string, path: string, dead: number): boolean {
  const guard = `${path}.doi`;
  try {
    mkdirSync(guard);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const made = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > longestTakeover) rmdirSync(guard);
    return false;
  }
  try {
    if (readHolder(path) !== dead) return false;
    renameSync(own, path);
    return true;
  } finally {
    rmdirSync(guard);
  }
}
