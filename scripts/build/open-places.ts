import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { lockFolder } from '../../src/disk/lock-folder-fs.ts';
import { startReplacing } from '../../src/disk/replace-folder-fs.ts';
import { judgeContents } from '../../src/releases/judge-output-fs.ts';
import type { Environment } from '../command/environment.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';
import type { BuildOrder } from './build-order.ts';

/**
 * Locks the work folder and makes the folders in which a new site is made. Whatever ends the process, its exit clears
 * them. Ends the process with status 2 when another build of the same content runs.
 */
export function openPlaces(environment: Environment): Pick<BuildOrder, 'workDir' | 'siteDir' | 'replacement'> {
  const workDir = workDirOf(environment);
  const lock = lockFolder(workDir);
  if ('heldBy' in lock) {
    stopWithCallError(
      `Một lượt dựng khác của cùng nội dung đang chạy (tiến trình ${lock.heldBy}).`,
      'Chờ lượt đó xong rồi chạy lại.',
    );
  }
  process.once('exit', lock.release);
  const replacement = startReplacing(environment.outDir, { isOwn: (path) => judgeContents(path) === undefined });
  process.once('exit', replacement.discard);
  exitOnSignals();
  return { workDir, siteDir: openSiteDir(environment, workDir), replacement };
}

/**
 * Each content folder has a work folder of its own, so that builds of different folders never disturb each other. A
 * preview has another one, so that an official build never reuses its marked pages.
 */
const workDirOf = ({ cacheDir, contentDir, preview }: Environment): string =>
  join(
    cacheDir,
    preview === undefined ? 'build' : 'build-xem-thu',
    createHash('sha256').update(contentDir).digest('hex').slice(0, 12),
  );

/**
 * Makes an empty folder for the new site. It lies in the project, because compiled pages look for their packages from
 * there, and beside Astro's output, because Astro moves that into place only by a rename.
 */
function openSiteDir({ root, cacheDir }: Environment, workDir: string): string {
  const parent = join(root, '.astro/trang');
  const siteDir = join(parent, relative(cacheDir, workDir).replaceAll(sep, '-')); // as its lock
  const clear = (): void => rmSync(siteDir, { recursive: true, force: true });
  clear();
  // One by one: for a whole path on a read-only disk, Node's error names a path that does not exist.
  for (const folder of [dirname(parent), parent, siteDir]) if (!existsSync(folder)) mkdirSync(folder);
  process.once('exit', clear);
  return siteDir;
}

/** Cleanup runs at the process's exit, so a signal must lead there. */
function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(exitStatus.call));
}
