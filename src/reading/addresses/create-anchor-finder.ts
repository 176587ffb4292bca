import type { ReadBodyTree } from '../../markdown/read-body-tree.ts';
import { listHeadingIds } from '../../markdown/rehype-heading-ids.ts';
import { sitePathOfFile } from '../../rules/articles/site-path-of-file.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import type { SourceFolder } from '../sources/source-folder-fs.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';

/**
 * Finds the ids of the headings of the article or page at a path, reading the file when a link first asks for it. Calls
 * `onProgress` for each file that is read for another file's sake.
 */
export function createAnchorFinder(
  folder: SourceFolder,
  readTree: ReadBodyTree,
  onProgress: () => void,
): { get: (path: string) => ReadonlySet<string> | undefined } {
  let files: ReadonlyMap<string, string> | undefined;
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const read = (file: string): ReadonlySet<string> | undefined => {
    onProgress();
    const source = folder.read(file);
    const split = 'problem' in source ? undefined : splitFrontmatter(cleanText(source.text));
    if (!split) return undefined;
    const { shown, problems } = readTree(split.body, file.endsWith('.mdx') ? 'mdx' : 'md');
    return problems.length > 0 ? undefined : listHeadingIds(shown);
  };
  const get = (path: string): ReadonlySet<string> | undefined => {
    files ??= new Map(folder.files.flatMap((file) => [[sitePathOfFile(file) ?? '', file] as const]));
    const file = path === '' ? undefined : files.get(path);
    if (file !== undefined && !known.has(path)) known.set(path, read(file));
    return known.get(path);
  };
  return { get };
}
