import { posix } from 'node:path';

const isText = (file: string): boolean => /^(?:bai-viet|trang)\/.*\.mdx?$/.test(file);
const isRegistry = (file: string): boolean => /^[^/]+\.yml$/.test(file);

/**
 * What must be read when some files changed; undefined is the whole folder. A registry is about every article, a
 * picture about the articles that stand beside it.
 */
export function chooseFiles(changed: readonly string[], files: readonly string[]): Set<string> | undefined {
  if (changed.some(isRegistry)) return undefined;
  const folders = new Set(
    changed.filter((file) => !isText(file) && file.includes('/')).map((file) => posix.dirname(file)),
  );
  const shown = files.filter((file) => isText(file) && folders.has(posix.dirname(file)));
  return new Set([...changed, ...shown]);
}
