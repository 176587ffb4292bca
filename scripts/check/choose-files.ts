import { posix } from 'node:path';
import { hasPictureName } from '../../src/pictures/picture-name.ts';
import { registryFiles } from '../../src/reading/registries/registries.ts';

const isText = (file: string): boolean => /^(?:bai-viet|trang)\/.*\.mdx?$/.test(file);
const isRegistry = (file: string): boolean => /^[^/]+\.yml$/.test(file);

/**
 * Chooses the files to read when some files changed or disappeared; undefined means the whole folder. A registry
 * concerns every article, a picture the articles beside it, and a picture beside the registries the emblem.
 */
export function chooseFiles(changed: readonly string[], files: readonly string[]): Set<string> | undefined {
  if (changed.some(isRegistry)) return undefined;
  const others = changed.filter((file) => !isText(file));
  const folders = new Set(others.flatMap(listFolders));
  const shown = files.filter((file) => isText(file) && folders.has(posix.dirname(file)));
  const emblem = others.some((file) => hasPictureName(file) && !file.includes('/')) ? [registryFiles.agency.file] : [];
  return new Set([...changed, ...shown, ...emblem]);
}

/** Whether a folder holds many articles side by side. */
const isShared = (folder: string): boolean => /^(?:bai-viet(?:\/[^/]+)?|trang|\.)$/.test(folder);

/** Lists a picture's folder, and those above it that belong to one article: `index.md` may show `anh/tren-de.jpg`. */
function listFolders(file: string): string[] {
  const folder = posix.dirname(file);
  return isShared(folder) || isShared(posix.dirname(folder)) ? [folder] : [folder, ...listFolders(folder)];
}
