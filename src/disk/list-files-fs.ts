import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FolderListing {
  /** Paths of regular files, relative to the folder, with slashes, sorted. */
  files: string[];
  /** Paths of entries that are neither files nor folders: links, sockets. */
  others: string[];
}

/** Lists everything below a folder. Does not follow links: their targets may differ where the folder is copied to. */
export function listFiles(dir: string): FolderListing {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const pathsOf = (some: typeof entries): string[] =>
    some.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/')).sort();
  return {
    files: pathsOf(entries.filter((entry) => entry.isFile())),
    others: pathsOf(entries.filter((entry) => !entry.isFile())),
  };
}
