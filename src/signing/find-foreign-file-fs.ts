import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../disk/list-files-fs.ts';
import { manifestPath, parseManifest, parseShard, shardPath, signaturePath } from './manifest.ts';

/** Files that file managers leave in any folder that somebody opened. Nobody needs them. */
const isLeaving = (path: string): boolean => /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path);

/**
 * Finds the first path in a folder that no build of ours made. Returns undefined when a build made all of it, or the
 * folder is empty. The manifest names every file of a site. The bytes are not checked, because any build discards what
 * somebody wrote into a page of the site.
 *
 * @throws the system's error when a folder in it cannot be read
 */
export function findForeignFile(folder: string): string | undefined {
  const { files, others } = listFiles(folder);
  const own = readOwnPaths(folder, new Set(others));
  if (!own)
    return readdirSync(folder)
      .sort()
      .find((name) => !isLeaving(name));
  return [...others, ...files].find((path) => !own.has(path) && !isLeaving(path));
}

/** Returns undefined when the folder is not a built site. Reads nothing through a link. */
function readOwnPaths(folder: string, links: ReadonlySet<string>): Set<string> | undefined {
  const isReadable = (path: string): boolean =>
    !links.has('xac-minh') && !links.has('xac-minh/ban-ke') && !links.has(path) && existsSync(join(folder, path));
  if (!isReadable(manifestPath)) return undefined;
  const manifest = parseManifest(readFileSync(join(folder, manifestPath), 'utf8'));
  if (!manifest) return undefined;
  const shards = Object.keys(manifest.shards).map(shardPath).filter(isReadable);
  const listed = shards.flatMap((path) => parseShard(readFileSync(join(folder, path), 'utf8')) ?? []);
  return new Set([manifestPath, signaturePath, ...shards, ...listed.map(({ path }) => path)]);
}
