import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../disk/write-whole-fs.ts';
import { packingVersion, type Packed } from './pack-bytes.ts';

/** Packed forms of the last build's texts whose digests begin alike. */
export interface PackedShard {
  find: (digest: string) => Packed | undefined;
  keep: (digest: string, packed: Packed) => void;
  /** Leaves what was asked for or kept; what no text of this build needed goes. */
  save: () => void;
}

/**
 * One file of the cache. Few files that are read and written whole: a file for each text would cost what packing it
 * anew does.
 */
export function openPackedShard(cacheDir: string, name: string): PackedShard {
  const path = join(cacheDir, packingVersion, name);
  const before = readShard(path);
  const used = new Map<string, Packed>();
  return {
    find: (digest) => {
      const packed = before.get(digest);
      if (packed) used.set(digest, packed);
      return packed;
    },
    keep: (digest, packed) => void used.set(digest, packed),
    save: () => {
      if (used.size === before.size && [...used.keys()].every((digest) => before.has(digest))) return;
      writeWhole(path, serialize(used));
    },
  };
}

function readShard(path: string): Map<string, Packed> {
  try {
    return existsSync(path) ? (deserialize(readFileSync(path)) as Map<string, Packed>) : new Map();
  } catch {
    // A damaged cache costs time, never a build.
    return new Map();
  }
}
