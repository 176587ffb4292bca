import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findRunning, nameProcess } from './name-process-fs.ts';

/**
 * The folder beside a target in which the target's next version is made: on the same disk, with a hidden name. These
 * are all the names that we create in it. Any other name belongs to somebody else.
 */
export const makingNames = {
  /** Says who owns the folder. */
  mark: 'cua-toa-soan.txt',
  /** The new folder, until it gets the target's name. */
  next: 'trang',
  /** The former folder, from that moment until it is removed. */
  former: 'cu',
  /** The former folder while it is being removed, after a check that everything in it is ours. */
  doomed: 'bo',
  /** The archive of the new folder. */
  zip: 'trang.zip',
} as const;

const known: ReadonlySet<string> = new Set(Object.values(makingNames));

const prefixOf = (target: string): string => `.${basename(target)}.dang-dung-`;

/** The text of the mark, for a person who finds the folder and for the next build. */
export const markText = (pid: number, host: string): string =>
  `Tiến trình ${pid} trên máy ${host} đang dựng trang ở đây; thư mục này tự mất khi dựng xong.\n${nameProcess(pid)}\n`;

/** Makes the folder and marks it. @throws the system's error when the parent cannot be written to */
export function openMakingFolder(target: string): string {
  const folder = join(dirname(target), `${prefixOf(target)}${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder);
  writeFileSync(join(folder, makingNames.mark), markText(process.pid, hostname()), { flag: 'wx' });
  return folder;
}

/** Lists the folders that earlier runs made for this target and could not remove, sorted. */
export const findLeftovers = (target: string): string[] =>
  readdirSync(dirname(target))
    .filter(
      (name) => name.startsWith(prefixOf(target)) && /^\d+-[0-9a-f]{6}$/.test(name.slice(prefixOf(target).length)),
    )
    .map((name) => join(dirname(target), name))
    .filter((folder) => lstatSync(folder).isDirectory() && isLeft(folder))
    .sort();

/** In milliseconds. We cannot tell whether a process of another machine still runs, but no build takes this long. */
const longestBuild = 24 * 60 * 60 * 1000;

/** Judges a folder by the mark in it, not by its name: only the mark proves that it is ours and its process ended. */
function isLeft(folder: string): boolean {
  const path = join(folder, makingNames.mark);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (readdirSync(folder).some((name) => !known.has(name))) return false;
  const [, pid, host, name = pid] =
    /^Tiến trình (\d+) trên máy (\S+) .*(?:\n(\d\S*))?/.exec(readFileSync(path, 'utf8')) ?? [];
  if (name === undefined || host === undefined || !basename(folder).includes(`-${pid}-`)) return false;
  if (host === hostname()) return findRunning(name) === undefined;
  // A mark from the future comes from a wrong clock, on this machine or on the other.
  return Math.abs(Date.now() - statSync(path).mtimeMs) > longestBuild;
}
