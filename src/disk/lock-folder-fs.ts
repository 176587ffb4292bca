import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findRunning, nameProcess } from './name-process-fs.ts';

/** Either the lock, which the caller releases at the end, or the process that holds the lock. */
export type FolderLock = { release: () => void } | { heldBy: number };

/** In milliseconds. A takeover is a few system calls. A process that needs longer was killed during the takeover. */
const longestTakeover = 10_000;

/** Time between two attempts to get the lock, in milliseconds. */
const pause = 250;
/** Time between two attempts while another process takes the lock over, in milliseconds. */
const shortPause = 20;

/** Locks a folder for this process. When the holder of the lock has died, exactly one waiting process takes it over. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'khoa');
  // The file is complete before it gets the lock's name, so nobody ever reads an empty lock.
  const own = `${path}.${process.pid}.${randomBytes(3).toString('hex')}`;
  writeFileSync(own, nameProcess(process.pid), { flag: 'wx' });
  try {
    for (;;) {
      if (hasNamed(own, path)) return held(path);
      const holder = readHolder(path);
      if (holder === undefined) continue; // the holder released the lock just then
      const heldBy = findRunning(holder);
      if (heldBy !== undefined && heldBy !== process.pid) return { heldBy };
      if (takeOver(own, path, holder)) return held(path);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, shortPause);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Like `lockFolder`, but waits until the other process ends. Calls `onWait` once with that process. */
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

/** Gives a file the lock's name unless the lock exists. When several processes try to link, only one succeeds. */
function hasNamed(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    return hasCreated(path); // the disk has no hard links
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

/** Reads the name in a lock. Returns `''` when the lock is a link or a pipe, undefined when there is no lock. */
function readHolder(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces a dead lock. Only the process that made the guard folder may do so, and only if it is still that lock. */
function takeOver(own: string, path: string, dead: string): boolean {
  const guard = `${path}.doi`;
  try {
    mkdirSync(guard);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const made = lstatSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    // A guard from the future was made before the machine's clock was corrected.
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
