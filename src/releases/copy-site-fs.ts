import { chmodSync, copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { joinBelow } from '../disk/join-below.ts';
import type { Copied } from './copied.ts';

interface CopyOptions {
  siteDir: string;
  /** The folder to make; it does not exist yet. */
  outDir: string;
  /** Path → SHA-256 of every file to copy. */
  files: ReadonlyMap<string, string>;
  /** The live release: its folder, and the digests of its files. */
  live?: { dir: string; files: ReadonlyMap<string, string> } | undefined;
}

/** After this many files, signals are handled once. */
const stride = 500;

/** Error codes of a failed link for which the file is copied instead. */
const unlinkable = new Set(['EPERM', 'EMLINK', 'EXDEV', 'ENOENT', 'ENOTSUP', 'EACCES']);

/**
 * Copies a site into a folder of its own. A file that the live release also has becomes a hard link to it. Everybody
 * can read the files and nobody can write them, because a linked file belongs to more than one release.
 *
 * @throws the system's error when the disk is full or a file of the site has disappeared
 */
export async function copySite({ siteDir, outDir, files, live }: CopyOptions): Promise<Copied> {
  const result: Copied = { copied: 0, copiedBytes: 0, linked: 0 };
  const folders = new Set<string>(['']);
  for (const path of files.keys()) {
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  for (const folder of [...folders].sort()) mkdirSync(folder ? joinBelow(outDir, folder) : outDir, { mode: 0o755 });

  let count = 0;
  for (const [path, digest] of files) {
    if (++count % stride === 0) await breathe();
    if (live?.files.get(path) === digest && link(joinBelow(live.dir, path), joinBelow(outDir, path))) {
      result.linked += 1;
      continue;
    }
    result.copiedBytes += copyFile(joinBelow(siteDir, path), joinBelow(outDir, path));
    result.copied += 1;
  }
  return result;
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (unlinkable.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Copies a file and replaces an existing one. @returns its size in bytes */
export function copyFile(from: string, to: string): number {
  rmSync(to, { force: true });
  copyFileSync(from, to);
  chmodSync(to, 0o444);
  return statSync(to).size;
}
