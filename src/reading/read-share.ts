import type { MdxComponents } from '../markdown/mdx-components.ts';
import { createBodyReader } from '../markdown/read-body-tree.ts';
import { withdrawnKeys } from '../newsroom/resolve-old-addresses.ts';
import type { PictureFacts } from '../pictures/picture-facts.ts';
import type { Problem } from '../problems/problem.ts';
import type { RuleArticle } from '../rules/rule-article.ts';
import { catchOverflow } from './catch-overflow.ts';
import { noteForArchive, type ArchiveNotes } from './check-archive.ts';
import { checkRules, type Gate } from './check-rules.ts';
import { listAliases } from './list-aliases-fs.ts';
import { createContentOwnerFinder, listSitePaths } from './list-site-paths.ts';
import { readArticle, type ReadArticle } from './read-article-fs.ts';
import { readStandingPage, type ReadStandingPage } from './read-standing-page-fs.ts';
import type { Registries } from './registries.ts';
import type { SourceFolder } from './source-folder-fs.ts';

/** What reading a file depends on beside the file; plain data, so that a share can be read in another thread. */
export interface ShareContext {
  now: number;
  gate: Gate;
  mdxComponents: MdxComponents;
  registries: Partial<Registries>;
  pictureFacts: ReadonlyMap<string, PictureFacts>;
  /** Files of `public/`, which the site hands out as they are. */
  publicFiles: readonly string[];
}

/** A file as it was read: an article's notes are for the rules over all of them. */
export type ReadFile = ReadArticle & ReadStandingPage & { notes: ArchiveNotes };

/** Reads articles and standing pages, in the order of `files`, and lets the rules judge each. */
export function readShare(files: readonly string[], folder: SourceFolder, context: ShareContext): ReadFile[] {
  const { now, gate, mdxComponents, registries, pictureFacts, publicFiles } = context;
  const { agency, units = [], tags = [], abbreviations = [], oldAddresses = [] } = registries;
  const paths = listSitePaths({ files: folder.files, registries, aliases: () => listAliases(folder) });
  const gone = withdrawnKeys(oldAddresses);
  const readTree = createBodyReader(mdxComponents);
  const ownerOf = createContentOwnerFinder({ files: folder.files, registries, publicFiles });
  return files.map((file) => {
    let notes: ArchiveNotes = [];
    const judge = (article: RuleArticle): Problem[] => {
      notes = noteForArchive(article);
      return checkRules(article, { now, agency, units, tags, abbreviations, paths, gone }, gate);
    };
    const options = { folder, readTree, registries, pictureFacts, judge, ownerOf };
    const read = (): ReadArticle & ReadStandingPage =>
      file.startsWith('trang/')
        ? { ...readStandingPage(file, options), article: undefined, aliasPlaces: [] }
        : { ...readArticle(file, options), page: undefined };
    return { ...catchOverflow(file, read, failed), notes };
  });
}

/** A file whose reading failed holds nothing but the problem. */
const failed = (problem: Problem): ReadArticle & ReadStandingPage => ({
  article: undefined,
  aliasPlaces: [],
  page: undefined,
  pictures: [],
  problems: [problem],
});
