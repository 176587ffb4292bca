import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findRunning, nameProcess } from './name-process-fs.ts';

/**
 * The folder beside a target in which its next form is made: on the same disk, with a hidden name. What it holds is
 * named here; anything else in such a folder is somebody else's.
 */
export const makingNames = {
  /** Says whose the folder is. */
  mark: 'cua-toa-soan.txt',
  /** The new folder, until it takes the target's name. */
  next: 'trang',
  /** The former one, from then until it is removed. */
  former: 'cu',
  /** The same once nothing in it was found to be anybody else's; it is being removed. */
  doomed: 'bo',
  /** The archive of the new one. */
  zip: 'trang.zip',
} as const;

const known: ReadonlySet<string> = new Set(Object.values(makingNames));

const prefixOf = (target: string): string => `.${basename(target)}.dang-dung-`;

/** What the mark says, for a person who finds the folder and for the next build. */
export const markText = (pid: number, host: string): string =>
  `Tiến trình ${pid} trên máy ${host} đang dựng trang ở đây; thư mục này tự mất khi dựng xong.\n${nameProcess(pid)}\n`;

/** Makes the folder and marks it. @throws the system's error when the parent cannot be written to */
export function openMakingFolder(target: string): string {
  const folder = join(dirname(target), `${prefixOf(target)}${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder);
  writeFileSync(join(folder, makingNames.mark), markText(process.pid, hostname()), { flag: 'wx' });
  return folder;
}

/** The folders that earlier runs made for this target and could not remove, sorted. */
export const findLeftovers = (target: string): string[] =>
  readdirSync(dirname(target))
    .filter(
      (name) => name.startsWith(prefixOf(target)) && /^\d+-[0-9a-f]{6}$/.test(name.slice(prefixOf(target).length)),
    )
    .map((name) => join(dirname(target), name))
    .filter((folder) => lstatSync(folder).isDirectory() && isLeft(folder))
    .sort();

/** Of another machine's process nobody here can say whether it runs; no build takes this long. */
const longestBuild = 24 * 60 * 60 * 1000;

/** By the mark in it, not by its name: only that proves a folder ours, and its process gone. */
function isLeft(folder: string): boolean {
  const path = join(folder, makingNames.mark);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (readdirSync(folder).some((name) => !known.has(name))) return false;
  const [, pid, host, name = pid] =
    /^Tiến trình (\d+) trên máy (\S+) .*(?:\n(\d\S*))?/.exec(readFileSync(path, 'utf8')) ?? [];
  if (name === undefined || host === undefined || !basename(folder).includes(`-${pid}-`)) return false;
  if (host === hostname()) return findRunning(name) === undefined;
  // One of a time to come was made by a clock that is wrong, here or there.
  return Math.abs(Date.now() - statSync(path).mtimeMs) > longestBuild;
}
