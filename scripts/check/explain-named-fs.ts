import { join } from 'node:path';
import { mdxComponentNames } from '../../src/components/mdx/names.ts';
import { listFiles } from '../../src/disk/list-files-fs.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { explainFiles } from '../../src/reading/explain-files-fs.ts';
import type { ContentFiles } from '../../src/reading/sources/content-files-fs.ts';
import type { PeopleExplanation } from '../../src/rules/people/explain-people.ts';
import type { Environment } from '../command/environment.ts';
import { stopWithCallError } from '../command/stop.ts';
import { findNamedFiles } from './named-files-fs.ts';

const isText = (file: string): boolean => /^(?:bai-viet|trang)\/.*\.mdx?$/.test(file);

/** The articles and standing pages that a call names. Ends the process with status 2 if there is none. */
export function findNamedTexts(
  names: readonly string[],
  contentDir: string,
  listed: ContentFiles,
  cure: string,
): string[] {
  if (names.length === 0) stopWithCallError('Chưa nói bài nào.', cure);
  const texts = findNamedFiles(names, contentDir, listed).filter(isText);
  if (texts.length === 0) stopWithCallError(`Trong \`${names.join('`, `')}\` không có bài viết hay trang nào.`, cure);
  return [...new Set(texts)].sort();
}

/** Explains files of the content folder as the gate reads them. */
export const explainNamed = (
  { contentDir, root, now }: Environment,
  files: readonly string[],
): Promise<{ explained: PeopleExplanation[]; problems: Problem[] }> =>
  explainFiles({
    ...{ contentDir, now, files: new Set(files), mdxComponents: mdxComponentNames },
    publicFiles: listFiles(join(root, 'public')).files,
  });
