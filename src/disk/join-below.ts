import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The path of a file below a folder, whatever its name is made of: an address, a title, a name that an article gives.
 * Every path that comes from content goes to the disk through here, so that no `..` climbs out of the folder. Links are
 * not followed; who writes into a folder makes it, and who reads content lists no links.
 *
 * @param path with `/` between names and perhaps one in front
 * @throws for a path that leads to the folder itself or out of it
 */
export function joinBelow(root: string, path: string): string {
  const joined = join(root, path);
  const way = relative(root, joined);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) || path.includes('\0'))
    throw new Error(`This should never happen: \`${path.slice(0, 200)}\` is not below \`${root}\`.`);
  return joined;
}
