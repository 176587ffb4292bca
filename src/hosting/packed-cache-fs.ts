import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../disk/write-whole-fs.ts';
import { packingVersion, type Packed } from './pack-bytes.ts';

/** The packed forms of the last build's texts whose digests start with the same digits. */
export interface PackedShard {
  find: (digest: string) => Packed | undefined;
  keep: (digest: string, packed: Packed) => void;
  /** Keeps only the entries that were found or added in this build. */
  save: () => void;
}

/**
 * Opens one file of the cache. The cache has few files, which are read and written whole: one file for each text would
 * cost as much as packing the text again.
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
    // A damaged cache only costs time; it never stops a build.
    return new Map();
  }
}
