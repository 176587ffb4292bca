import type { AttachmentFacts } from '../../attachments/attachment-facts.ts';
import { createAnchorFinder } from '../addresses/create-anchor-finder.ts';
import type { MdxComponents } from '../../markdown/mdx-components.ts';
import { createBodyReader } from '../../markdown/read-body-tree.ts';
import { withdrawnKeys } from '../../newsroom/resolve-old-addresses.ts';
import type { PictureFacts } from '../../pictures/picture-facts.ts';
import { limitProblems } from '../../problems/limit-problems.ts';
import type { Problem } from '../../problems/problem.ts';
import type { PeopleExplanation } from '../../rules/people/explain-people.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import { catchOverflow } from './catch-overflow.ts';
import { noteForArchive, type ArchiveNotes } from '../check-archive.ts';
import { checkRules, type Gate } from '../articles/check-rules.ts';
import { failedReading } from './failed-reading.ts';
import { listAliases } from '../addresses/list-aliases-fs.ts';
import { createContentOwnerFinder, listSitePaths } from '../addresses/list-site-paths.ts';
import { explainArticle } from '../articles/explain-article.ts';
import { readArticle, type ReadArticle } from '../articles/read-article-fs.ts';
import { readStandingPage, type ReadStandingPage } from '../articles/read-standing-page-fs.ts';
import type { Registries } from '../registries/registries.ts';
import type { SourceFolder } from '../sources/source-folder-fs.ts';

/** What the reading of a file depends on, apart from the file. It is plain data, so that another thread can use it. */
export interface ReadingContext {
  now: number;
  gate: Gate;
  mdxComponents: MdxComponents;
  registries: Partial<Registries>;
  pictureFacts: ReadonlyMap<string, PictureFacts>;
  attachmentFacts: ReadonlyMap<string, AttachmentFacts>;
  /** Files of `public/`, which the site publishes unchanged. */
  publicFiles: readonly string[];
  /** Also explain who was found in each text. */
  explains?: boolean;
}

/** A file after reading. The notes are for the rules over all articles. */
export type ReadFile = ReadArticle &
  ReadStandingPage & {
    notes: ArchiveNotes;
    /** Only if asked for, and if the file could be read. */
    explained?: PeopleExplanation | undefined;
  };

/**
 * Reads an article or a standing page and runs the rules on it. Calls `onProgress` while it reads other files for this
 * file's sake: that time grows with the number of files and is not this file's fault.
 */
export function createFileReader(
  folder: SourceFolder,
  context: ReadingContext,
  onProgress: () => void = () => undefined,
): (file: string) => ReadFile {
  const { now, gate, mdxComponents, registries, pictureFacts, attachmentFacts, publicFiles, explains } = context;
  const { agency, units = [], tags = [], abbreviations = [], oldAddresses = [] } = registries;
  const paths = listSitePaths({ files: folder.files, registries, aliases: () => listAliases(folder, onProgress) });
  const gone = withdrawnKeys(oldAddresses);
  const readTree = createBodyReader(mdxComponents);
  const anchors = createAnchorFinder(folder, readTree, onProgress);
  const ownerOf = createContentOwnerFinder({ files: folder.files, registries, publicFiles });
  return (file) => {
    let notes: ArchiveNotes = [];
    let explained: PeopleExplanation | undefined;
    const judge = (article: RuleArticle): Problem[] => {
      notes = noteForArchive(article);
      const found = checkRules(article, { now, agency, units, tags, abbreviations, paths, gone, anchors }, gate);
      if (explains) explained = explainArticle(article, found);
      return found;
    };
    const options = { folder, readTree, registries, pictureFacts, attachmentFacts, judge, ownerOf };
    const read = (): ReadArticle & ReadStandingPage =>
      file.startsWith('trang/')
        ? { ...readStandingPage(file, options), article: undefined, aliasPlaces: [] }
        : { ...readArticle(file, options), page: undefined };
    const found = catchOverflow(file, read, failedReading);
    return { ...found, problems: limitProblems(found.problems), notes, ...(explained && { explained }) };
  };
}
