import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * By which one folder is known under all its names: a bind mount, other letters on a disk that takes them for the same,
 * NFC and NFD. Undefined for what is not there.
 */
export function identify(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // Not there, or closed to us: it has no identity that anything could be compared with.
    return undefined;
  }
}

/** A path and every folder above it, the nearest first. */
export function pathsAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...pathsAbove(above)];
}
