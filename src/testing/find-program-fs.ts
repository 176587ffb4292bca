import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian puts servers in folders that are only in root's PATH. */
const forRoot = process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin'];

/** Finds the first of these commands on this machine. Returns `undefined` when there is none. */
export const findProgram = (...names: readonly string[]): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...forRoot]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
