import { readFile } from 'node:fs/promises';
import { joinBelow } from '../../disk/join-below.ts';
import type { Article } from '../../newsroom/article.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { decodeUtf8 } from '../sources/decode-utf8.ts';
import { digestOfSource } from '../sources/digest-of-source.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';

/** The error name that tells a build that a source changed while it ran. */
export const sourceChanged = 'SourceChanged';

/** The error for a file whose bytes differ from those that the gate judged. */
export const changedSource = (file: string): Error =>
  Object.assign(new Error(`Tệp \`${file}\` thay đổi trong lúc dựng trang.`), { name: sourceChanged });

/**
 * The body of a file that the gate has passed, for its page.
 * @throws an error named `SourceChanged` when the bytes differ from those that the gate judged
 */
export async function readJudgedBody(
  contentDir: string,
  { file, digest }: Pick<Article, 'file' | 'digest'>,
): Promise<string> {
  const bytes = await readFile(joinBelow(contentDir, file));
  const decoded = decodeUtf8(file, bytes);
  if ('problem' in decoded || !digest.startsWith(digestOfSource(bytes))) throw changedSource(file);
  return splitFrontmatter(cleanText(decoded.text))?.body ?? '';
}
