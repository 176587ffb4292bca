import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadIndexFile } from './open-group.ts';

/** The bytes and requests of a query, as a reader's browser would need them. */
export interface ReadCosts {
  bytes: number;
  requests: number;
}

/** Reads the index of a built site from disk and counts the costs. */
export function createIndexReader(siteDir: string): { read: ReadIndexFile; costs: ReadCosts } {
  const costs: ReadCosts = { bytes: 0, requests: 0 };
  return {
    costs,
    read: async (path) => {
      const bytes = readFileSync(join(siteDir, 'pagefind', path));
      costs.bytes += bytes.length;
      costs.requests++;
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    },
  };
}
