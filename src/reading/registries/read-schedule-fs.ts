import { articlePath } from '../../newsroom/paths.ts';
import type { ScheduledArticle } from '../../newsroom/publication-changes.ts';
import type { Problem } from '../../problems/problem.ts';
import { articleSchema } from '../../schemas/article.ts';
import { locateArticle } from '../articles/article-location.ts';
import { catchOverflow } from '../threads/catch-overflow.ts';
import { parseSource } from '../articles/parse-source.ts';
import { openSourceFolder, type SourceFolder } from '../sources/source-folder-fs.ts';

export interface ReadSchedule {
  articles: ScheduledArticle[];
  /** Problems of articles whose dates are therefore not known. */
  problems: Problem[];
  /** Number of articles read. */
  files: number;
}

/**
 * When each article appears, including drafts and later ones. Only frontmatter is read: the gate judges what is
 * published, and this publishes nothing.
 * @throws the system's error when the folder cannot be read
 */
export function readSchedule(contentDir: string): ReadSchedule {
  const folder = openSourceFolder(contentDir);
  const files = folder.files.filter((file) => /^bai-viet\/.*\.mdx?$/.test(file));
  const read = files.map((file) =>
    catchOverflow(
      file,
      () => readFileDates(file, folder),
      (problem) => [problem],
    ),
  );
  return {
    articles: read.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    problems: read.flatMap((one) => (Array.isArray(one) ? one : [])),
    files: files.length,
  };
}

function readFileDates(file: string, folder: SourceFolder): ScheduledArticle | Problem[] {
  const located = locateArticle(file);
  if ('problem' in located) return [located.problem];
  const source = folder.read(file);
  if ('problem' in source) return [source.problem];
  const { frontmatter, problems } = parseSource(articleSchema, file, source.text);
  if (!frontmatter) return problems;
  const { date, expires, draft } = frontmatter;
  const { year, slug } = located.location;
  return { file, path: articlePath(`${year}/${slug}`), date, expires, draft };
}
