import { chmodSync, copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { joinBelow } from '../disk/join-below.ts';
import type { Copied } from './copied.ts';

interface CopyOptions {
  siteDir: string;
  /** The folder in the making; it is not there yet. */
  outDir: string;
  /** Path → SHA-256 of every file to copy. */
  files: ReadonlyMap<string, string>;
  /** The live release: its folder, and the sums of its files. */
  live?: { dir: string; files: ReadonlyMap<string, string> } | undefined;
}

/** Between two of these many files signals are heard. */
const stride = 500;

/** Reasons for which a file is copied where it could have been linked. */
const unlinkable = new Set(['EPERM', 'EMLINK', 'EXDEV', 'ENOENT', 'ENOTSUP', 'EACCES']);

/**
 * Copies a site into a folder of its own; files that the live release has are hard links to it. All of them can be read
 * by everybody and written by nobody, for a file that is linked belongs to more than one release.
 *
 * @throws the system's error when the disk is full or a file of the site has gone
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

/** Copies one file in the place of any that is there. @returns its bytes */
export function copyFile(from: string, to: string): number {
  rmSync(to, { force: true });
  copyFileSync(from, to);
  chmodSync(to, 0o444);
  return statSync(to).size;
}
