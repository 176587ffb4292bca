import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathsAbove } from './is-inside-fs.ts';

const isGitFolder = (path: string): boolean =>
  basename(path).toLowerCase() === '.git' || ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name)));

/** The folder of git's own, bare or a `.git`, that a real path is or lies in. A work tree is no such folder. */
export const findGitFolder = (path: string): string | undefined => pathsAbove(path).find(isGitFolder);
