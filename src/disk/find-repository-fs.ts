import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const isRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));

/** Finds the git repository, bare or not, that holds a path after its links are followed. The path may be missing. */
export function findRepository(path: string): string | undefined {
  let folder = resolve(path);
  while (!existsSync(folder)) folder = dirname(folder);
  folder = realpathSync(folder);
  while (!isRepository(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return isRepository(folder) ? folder : undefined;
}
