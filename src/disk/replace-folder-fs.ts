import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findLeftovers, makingNames, openMakingFolder } from './making-folder-fs.ts';

/** What a person must look at after a folder was replaced. */
export interface Leftovers {
  /** The path where the former folder is kept, when it holds files that are not ours. */
  kept: string | undefined;
  /** Paths that could not be removed. The next replacement tries again. */
  stuck: string[];
}

/** A place for a folder that is made elsewhere. */
export interface FolderReplacement {
  /** The path for an archive of the folder. The caller moves the archive to its final place before `discard`. */
  zipPath: string;
  /** Replaces the old folder with `made`, also from another file system. On failure the old folder stays complete. */
  commit: (made: string) => Leftovers;
  /** Removes everything that was made but not put in place. */
  discard: () => void;
}

interface ReplaceOptions {
  /** Whether everything at a path is ours, so that we may delete it. */
  isOwn: (path: string) => boolean;
}

/**
 * Starts to replace `target`, a path without links. First repairs what a killed process left: removes a half-made
 * folder, and puts back an old folder that was moved aside and never replaced.
 * @throws the system's error when the parent cannot be written to
 */
export function startReplacing(target: string, { isOwn }: ReplaceOptions): FolderReplacement {
  mkdirSync(dirname(target), { recursive: true });
  restoreFormer(target);
  let stuck = findLeftovers(target).flatMap((leftover) => clearFolder(leftover, target, isOwn));
  const folder = openMakingFolder(target);
  const [path, former, zipPath] = [makingNames.next, makingNames.former, makingNames.zip].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  let isDone = false;
  return {
    zipPath,
    commit: (made) => {
      moveFolder(made, path);
      // Nothing runs between the two renames: they are synchronous, so none of our signal handlers can interrupt them.
      if (isThere(target)) renameSync(target, former);
      try {
        renameSync(path, target);
      } catch (error) {
        if (isThere(former)) renameSync(former, target);
        throw error;
      }
      // We check the old folder only here, when nobody can write to it by its name any more.
      const kept = keepForeign(former, target, isOwn);
      if (isThere(zipPath)) stuck = [...stuck, ...removeFormer(folder)];
      else {
        stuck = [...stuck, ...clearFolder(folder, target, isOwn)];
        isDone = true;
      }
      return { kept, stuck };
    },
    discard: () => void (isDone || clearFolder(folder, target, isOwn)),
  };
}

/** Puts back an old folder that a killed process moved aside and never replaced. */
export function restoreFormer(target: string): void {
  if (isThere(target) || !existsSync(dirname(target))) return;
  const former = findLeftovers(target)
    .map((leftover) => join(leftover, makingNames.former))
    .find(existsSync);
  if (former !== undefined) renameSync(former, target);
}

/** A link that leads nowhere also counts as there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Renames on the same file system. Otherwise completes a copy before it removes the original. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
    rmSync(from, { recursive: true, force: true });
  }
}

/** Replaces `cpSync`, which reports every system error as EIO. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else copyFileSync(source, copy, constants.COPYFILE_EXCL);
  }
}

/** @returns the path when it could not be removed */
function remove(path: string): string[] {
  try {
    rmSync(path, { recursive: true, force: true });
    return [];
  } catch {
    return [path]; // the new folder is in place; a failed cleanup must not undo that
  }
}

function clearFolder(folder: string, target: string, isOwn: ReplaceOptions['isOwn']): string[] {
  if (!isThere(folder)) return [];
  keepForeign(join(folder, makingNames.former), target, isOwn);
  const stuck = removeFormer(folder);
  return stuck.length > 0 ? stuck : remove(folder);
}

/**
 * Renames the former folder before its removal. The new name says that the folder is ours, so if the removal is
 * interrupted, the next run need not check what remains.
 */
function removeFormer(folder: string): string[] {
  const [former, doomed] = [join(folder, makingNames.former), join(folder, makingNames.doomed)];
  const stuck = remove(doomed);
  if (stuck.length > 0 || !isThere(former)) return stuck;
  renameSync(former, doomed);
  return remove(doomed);
}

/** When a former target holds files that are not ours, moves it to a visible name. */
function keepForeign(former: string, target: string, isOwn: ReplaceOptions['isOwn']): string | undefined {
  if (!isThere(former) || isOwn(former)) return undefined;
  const kept = `${target}.giu-lai-${randomBytes(3).toString('hex')}`;
  renameSync(former, kept);
  return kept;
}
