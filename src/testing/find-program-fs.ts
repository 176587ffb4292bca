import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps servers where only root's PATH leads. */
const forRoot = process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin'];

/** Path of the first of these commands on this machine, `undefined` when there is none. */
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
