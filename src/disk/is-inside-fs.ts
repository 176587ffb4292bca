import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A path and every folder above it, the nearest first. */
export function pathsAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...pathsAbove(above)];
}

/** Whether two real paths are one place: also by a bind mount, or on a disk that takes `CONTENT` for `content`. */
export function isSamePlace(path: string, other: string): boolean {
  if (path.normalize('NFC') === other.normalize('NFC')) return true;
  const identity = identify(path);
  return identity !== undefined && identity === identify(other);
}

/** Whether a real path is a folder, by whatever name, or lies in it. */
export const isInside = (path: string, folder: string): boolean =>
  pathsAbove(path).some((above) => isSamePlace(above, folder));

/** By which a folder is known under all its names; undefined for what is not there. */
function identify(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // Not there, or closed to us: it has no identity that anything could be compared with.
    return undefined;
  }
}
