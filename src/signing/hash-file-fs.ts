import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const buffer = Buffer.allocUnsafe(1 << 20);

/** Computes the SHA-256 of a file as hex. Reads a megabyte at a time, so that no file is too large. */
export function hashFile(path: string): string {
  const file = openSync(path, 'r');
  try {
    let length = readSync(file, buffer);
    if (length < buffer.length) {
      // Most files of a site end here, but only an empty read proves that the whole file was read.
      const more = readSync(file, buffer, length, buffer.length - length, null);
      if (more === 0) return hash('sha256', buffer.subarray(0, length), 'hex');
      length += more;
    }
    const sum = createHash('sha256');
    for (; length > 0; length = readSync(file, buffer)) sum.update(buffer.subarray(0, length));
    return sum.digest('hex');
  } finally {
    closeSync(file);
  }
}
