import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lists a path and every folder above it, the nearest first. */
export function pathsAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...pathsAbove(above)];
}

/** Whether two real paths are the same place: also through a bind mount, or on a disk where `CONTENT` is `content`. */
export function isSamePlace(path: string, other: string): boolean {
  if (path.normalize('NFC') === other.normalize('NFC')) return true;
  const identity = identify(path);
  return identity !== undefined && identity === identify(other);
}

/** Whether a real path is the folder, under any of its names, or lies in it. */
export const isInside = (path: string, folder: string): boolean =>
  pathsAbove(path).some((above) => isSamePlace(above, folder));

/** Gives the identity that a folder has under all its names. Returns undefined when there is no folder. */
function identify(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // The folder is missing, or we may not read it. Without an identity we cannot compare it.
    return undefined;
  }
}
