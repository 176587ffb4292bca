import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findRunning, nameProcess } from './name-process-fs.ts';

/** Either the lock, to be released at the end, or the process that holds it. */
export type FolderLock = { release: () => void } | { heldBy: number };

/** Taking a lock over is a few calls of the system; whoever needs longer was killed in the middle, in milliseconds. */
const longestTakeover = 10_000;

/** Waited before the lock is asked for again, in milliseconds. */
const pause = 250;
/** The same while another is taking the lock over. */
const shortPause = 20;

/** Takes a folder for this process alone; a lock whose process has died is taken over, by one of all that try. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'khoa');
  // Written whole before it gets its name, so that nobody ever reads a lock of nobody.
  const own = `${path}.${process.pid}.${randomBytes(3).toString('hex')}`;
  writeFileSync(own, nameProcess(process.pid), { flag: 'wx' });
  try {
    for (;;) {
      if (hasNamed(own, path)) return held(path);
      const holder = readHolder(path);
      if (holder === undefined) continue; // released in this moment
      const heldBy = findRunning(holder);
      if (heldBy !== undefined && heldBy !== process.pid) return { heldBy };
      if (takeOver(own, path, holder)) return held(path);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, shortPause);
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
    if (readHolder(path) === nameProcess(process.pid)) rmSync(path, { force: true });
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
    writeFileSync(path, nameProcess(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whom a lock names; nobody where it is a link or a pipe, undefined where there is no lock. */
function readHolder(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Only who has made the folder beside a dead lock may replace it, and only while it is still that lock. */
function takeOver(own: string, path: string, dead: string): boolean {
  const guard = `${path}.doi`;
  try {
    mkdirSync(guard);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const made = lstatSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    // One of a time to come was made before the machine's clock was put right.
    if (Math.abs(Date.now() - made) > longestTakeover) rmSync(guard, { recursive: true, force: true });
    return false;
  }
  try {
    if (readHolder(path) !== dead) return false;
    renameSync(own, path);
    return true;
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}
