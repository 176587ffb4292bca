import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findLeftovers, makingNames, openMakingFolder } from './making-folder-fs.ts';

/** What is left for a person to look at once a folder was replaced. */
export interface Leftovers {
  /** Where the former folder is kept, because it is not only ours to delete any more. */
  kept: string | undefined;
  /** What could not be removed; the next replacement tries again. */
  stuck: string[];
}

/** The place of a folder that is made elsewhere. */
export interface FolderReplacement {
  /** For an archive of it, to be moved to its place before `discard`. */
  zipPath: string;
  /** Puts a folder, be it of another file system, in the old one's place, or leaves the old one whole. */
  commit: (made: string) => Leftovers;
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

/** Puts an old folder back that a killed process moved aside and for which it put nothing in its place. */
export function restoreFormer(target: string): void {
  if (isThere(target) || !existsSync(dirname(target))) return;
  const former = findLeftovers(target)
    .map((leftover) => join(leftover, makingNames.former))
    .find(existsSync);
  if (former !== undefined) renameSync(former, target);
}

/** Also a link that leads nowhere is there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** By a new name where the file system is the same one, else by a copy that is whole before the old one goes. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
    rmSync(from, { recursive: true, force: true });
  }
}

/** Like `cpSync`, which calls every error of the system EIO. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else copyFileSync(source, copy, constants.COPYFILE_EXCL);
  }
}

/** @returns the path if it could not be removed */
function remove(path: string): string[] {
  try {
    rmSync(path, { recursive: true, force: true });
    return [];
  } catch {
    return [path]; // the new folder stands; what is left of the old one must not undo that
  }
}

function clearFolder(folder: string, target: string, isOwn: ReplaceOptions['isOwn']): string[] {
  if (!isThere(folder)) return [];
  keepForeign(join(folder, makingNames.former), target, isOwn);
  const stuck = removeFormer(folder);
  return stuck.length > 0 ? stuck : remove(folder);
}

/** What is named so was judged; should its removal be cut short, the next one need not judge what is left of it. */
function removeFormer(folder: string): string[] {
  const [former, doomed] = [join(folder, makingNames.former), join(folder, makingNames.doomed)];
  const stuck = remove(doomed);
  if (stuck.length > 0 || !isThere(former)) return stuck;
  renameSync(former, doomed);
  return remove(doomed);
}

/** Moves a former target that holds what is not ours to a name that is seen. */
function keepForeign(former: string, target: string, isOwn: ReplaceOptions['isOwn']): string | undefined {
  if (!isThere(former) || isOwn(former)) return undefined;
  const kept = `${target}.giu-lai-${randomBytes(3).toString('hex')}`;
  renameSync(former, kept);
  return kept;
}
