import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathsAbove } from './is-inside-fs.ts';

const isGitFolder = (path: string): boolean =>
  basename(path).toLowerCase() === '.git' || ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name)));

/** Finds git's own folder, bare or a `.git`, that a real path is or lies in. A work tree is not such a folder. */
export const findGitFolder = (path: string): string | undefined => pathsAbove(path).find(isGitFolder);
