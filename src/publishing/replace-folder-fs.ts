import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isProcessAlive } from './is-process-alive.ts';

/** A folder in the making beside the one that it will replace. */
export interface FolderReplacement {
  /** Write here: same file system, hidden name. */
  path: string;
  /** Puts the new folder in the old one's place, or leaves the old one whole. */
  commit: () => void;
  /** Removes what was made; the old folder stays. */
  discard: () => void;
}

const making = (target: string): string => `.${basename(target)}.dang-dung-`;
const retired = (target: string): string => `.${basename(target)}.cu-`;

/**
 * Starts replacing `target`. First mends what a killed process left: a half-made folder goes, and an old folder that
 * was moved aside with nothing put in its place comes back.
 * @throws the system's error when the parent cannot be written to
 */
export function startReplacing(target: string): FolderReplacement {
  mkdirSync(dirname(target), { recursive: true });
  mendAfterKill(target);
  const path = join(dirname(target), `${making(target)}${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(path);
  return {
    path,
    commit: () => {
      const aside = join(dirname(target), `${retired(target)}${process.pid}-${randomBytes(3).toString('hex')}`);
      // Two renames with nothing between them: no signal handler of ours can run in the middle of a synchronous step.
      if (existsSync(target)) renameSync(target, aside);
      renameSync(path, target);
      rmSync(aside, { recursive: true, force: true });
    },
    discard: () => rmSync(path, { recursive: true, force: true }),
  };
}

function mendAfterKill(target: string): void {
  const parent = dirname(target);
  for (const name of readdirSync(parent).sort()) {
    const [isHalfMade, isRetired] = [name.startsWith(making(target)), name.startsWith(retired(target))];
    if ((!isHalfMade && !isRetired) || isProcessAlive(Number(/-(\d+)-[0-9a-f]+$/.exec(name)?.[1]))) continue;
    if (isRetired && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}
