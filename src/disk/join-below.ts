import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * Joins a folder and a path that can come from anything: an address, a title, a name in an article. Every path that
 * comes from content passes through this function, so that no `..` leads out of the folder. The function does not
 * follow links: the code that writes creates its own folder, and the code that reads content lists no links.
 *
 * @param path with `/` between names, and perhaps a `/` at the start
 * @throws when the path leads to the folder itself or out of it
 */
export function joinBelow(root: string, path: string): string {
  const joined = join(root, path);
  const way = relative(root, joined);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) || path.includes('\0'))
    throw new Error(`This should never happen: \`${path.slice(0, 200)}\` is not below \`${root}\`.`);
  return joined;
}
