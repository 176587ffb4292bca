import { articlePath, standingPagePath } from '../../newsroom/paths.ts';

/** The address at which a file of the content folder is published; undefined for a file that is not a page. */
export function sitePathOfFile(file: string): string | undefined {
  const article = /^bai-viet\/([^/]+\/[^/]+?)(?:\/index)?\.mdx?$/.exec(file)?.[1];
  if (article) return articlePath(article);
  const page = /^trang\/([^/]+)\.mdx?$/.exec(file)?.[1];
  return page && standingPagePath(page);
}
