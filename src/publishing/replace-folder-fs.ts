import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findLeftovers, makingNames, openMakingFolder } from './making-folder-fs.ts';

/** A folder in the making beside the one that it will replace. */
export interface FolderReplacement {
  /** Write here: same file system, hidden name. */
  path: string;
  /** For an archive of it, to be moved to its place before `discard`. */
  zipPath: string;
  /**
   * Puts the new folder in the old one's place, or leaves the old one whole.
   * @returns where the old one is kept when it is not only ours to delete any more
   */
  commit: () => string | undefined;
  /** Removes what was made and did not come to its place. */
  discard: () => void;
}

interface ReplaceOptions {
  /** Whether what stands at a path is ours alone, so that it may be deleted. */
  isOwn: (path: string) => boolean;
}

/**
 * Starts replacing `target`, a path without links. First mends what a killed process left: a half-made folder goes, and
 * an old folder that was moved aside with nothing put in its place comes back.
 * @throws the system's error when the parent cannot be written to
 */
export function startReplacing(target: string, { isOwn }: ReplaceOptions): FolderReplacement {
  mkdirSync(dirname(target), { recursive: true });
  for (const leftover of findLeftovers(target)) {
    if (!isThere(target) && existsSync(join(leftover, makingNames.former)))
      renameSync(join(leftover, makingNames.former), target);
    clearFolder(leftover, target, isOwn);
  }
  const folder = openMakingFolder(target);
  const [path, former, zipPath] = [makingNames.next, makingNames.former, makingNames.zip].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  mkdirSync(path);
  return {
    path,
    zipPath,
    commit: () => {
      // Two renames with nothing between them: no signal handler of ours can run in the middle of a synchronous step.
      if (isThere(target)) renameSync(target, former);
      try {
        renameSync(path, target);
      } catch (error) {
        if (isThere(former)) renameSync(former, target);
        throw error;
      }
      // Asked only here, when nobody can write to the old one by its name any more.
      const kept = keepForeign(former, target, isOwn);
      rmSync(former, { recursive: true, force: true });
      if (!isThere(zipPath)) clearFolder(folder, target, isOwn);
      return kept;
    },
    discard: () => clearFolder(folder, target, isOwn),
  };
}

/** Also a link that leads nowhere is there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function clearFolder(folder: string, target: string, isOwn: ReplaceOptions['isOwn']): void {
  if (!isThere(folder)) return;
  keepForeign(join(folder, makingNames.former), target, isOwn);
  rmSync(folder, { recursive: true, force: true });
}

/** Moves a former target that holds what is not ours to a name that is seen. */
function keepForeign(former: string, target: string, isOwn: ReplaceOptions['isOwn']): string | undefined {
  if (!isThere(former) || isOwn(former)) return undefined;
  const kept = `${target}.giu-lai-${randomBytes(3).toString('hex')}`;
  renameSync(former, kept);
  return kept;
}
