import { cleanText } from '../../vietnamese/clean-text.ts';
import { parseFrontmatter } from '../yaml/parse-frontmatter.ts';
import type { SourceFolder } from '../sources/source-folder-fs.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';

/**
 * Old addresses of all articles. An article whose frontmatter is wrong gives none; its problem is reported elsewhere.
 * Calls `onProgress` for each file.
 */
export function* listAliases(folder: SourceFolder, onProgress: () => void): Generator<string> {
  for (const file of folder.files) {
    onProgress();
    if (!/^bai-viet\/.*\.mdx?$/.test(file)) continue;
    const source = folder.read(file);
    if ('problem' in source || !source.text.includes('aliases')) continue;
    const split = splitFrontmatter(cleanText(source.text));
    if (!split) continue;
    const { data } = parseFrontmatter(split, file);
    const aliases = typeof data === 'object' && data !== null && 'aliases' in data ? data.aliases : undefined;
    if (Array.isArray(aliases)) yield* aliases.filter((alias) => typeof alias === 'string');
  }
}
