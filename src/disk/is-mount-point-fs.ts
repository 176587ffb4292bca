import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Decodes a path in the kernel's mount table, which writes blanks and backslashes as octal numbers. */
const decode = (field: string): string =>
  field.replaceAll(/\\([0-7]{3})/g, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 8)));

/** Whether another file system or folder is mounted at a real path. It can be neither renamed nor removed. */
export function isMountPoint(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return false;
  if (path === dirname(path) || stat.dev !== statSync(dirname(path)).dev) return true;
  try {
    const bytes = readFileSync('/proc/self/mountinfo', 'latin1');
    const places = bytes.split('\n').map((line) => decode(line.split(' ')[4] ?? ''));
    return places.some((place) => Buffer.from(place, 'latin1').toString() === path);
  } catch {
    return false; // not Linux: there every mount is on another device
  }
}
