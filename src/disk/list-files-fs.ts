import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FolderListing {
  /** Paths of regular files from the folder, with slashes, sorted. */
  files: string[];
  /** What is neither a file nor a folder: links, sockets. */
  others: string[];
}

/** Everything below a folder. Links are not followed: what they point at may differ where the folder is copied to. */
export function listFiles(dir: string): FolderListing {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const pathsOf = (some: typeof entries): string[] =>
    some.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/')).sort();
  return {
    files: pathsOf(entries.filter((entry) => entry.isFile())),
    others: pathsOf(entries.filter((entry) => !entry.isFile())),
  };
}
