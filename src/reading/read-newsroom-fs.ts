import { posix } from 'node:path';
import { joinBelow } from '../disk/join-below.ts';
import type { MdxComponents } from '../markdown/mdx-components.ts';
import { hasAttachmentName } from '../newsroom/attachment.ts';
import type { Article } from '../newsroom/article.ts';
import type { GonePage } from '../newsroom/address-book.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { pictureKey } from '../newsroom/picture-address.ts';
import type { Picture } from '../newsroom/picture.ts';
import { publicationState } from '../newsroom/publication-state.ts';
import { resolveOldAddresses } from '../newsroom/resolve-old-addresses.ts';
import { sortArticles } from '../newsroom/sort-articles.ts';
import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { inspectPictures } from '../pictures/inspect-pictures-fs.ts';
import type { PictureFailure } from '../pictures/picture-failure.ts';
import { hasPictureName } from '../pictures/picture-name.ts';
import { preparePictures } from '../pictures/prepare-pictures-fs.ts';
import { limitProblems } from '../problems/limit-problems.ts';
import { createGateProblem, type Problem } from '../problems/problem.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import { checkOldAddresses } from './addresses/check-old-addresses.ts';
import { checkPictureFiles } from './files/check-picture-files.ts';
import { checkArchive } from './check-archive.ts';
import type { Gate } from './articles/check-rules.ts';
import { checkWithdrawnFiles } from './files/check-withdrawn-files.ts';
import { checkAttachmentFiles } from './files/check-attachment-files.ts';
import { checkUnlinkedAttachments } from './files/check-unlinked-attachments.ts';
import { inspectAttachments } from './files/inspect-attachments-fs.ts';
import { checkUnshownPictures } from './files/check-unshown-pictures.ts';
import { checkStrayFiles } from './sources/check-stray-files.ts';
import { easeDrafts } from './ease-drafts.ts';
import { findEmblem } from './registries/find-emblem.ts';
import { findSharedAliases, findSharedPaths, type ClaimedPath } from './addresses/find-shared-paths.ts';
import { createContentOwnerFinder, listSitePaths } from './addresses/list-site-paths.ts';
import { listShownFiles } from './files/list-shown-files.ts';
import type { PictureUse } from './articles/read-body.ts';
import type { ReadFile } from './threads/create-file-reader.ts';
import { prepareThread } from './threads/run-in-thread-fs.ts';
import { readShares, usualLimits } from './threads/read-shares-fs.ts';
import { readRegistries } from './registries/read-registries-fs.ts';
import { registryFiles, type Registries } from './registries/registries.ts';
import { tolerateFaults, type Tolerance, type Tolerated } from './tolerate-faults.ts';
import { openSourceFolder } from './sources/source-folder-fs.ts';

export interface ReadOptions {
  /** Absolute path. */
  contentDir: string;
  /** The instant that decides what is published, in milliseconds since 1970 UTC. */
  now: number;
  /** Overrides `siteUrl` of `co-quan.yml`. */
  siteUrl?: string | undefined;
  /** Also include drafts, later and expired articles, for writing with a preview. */
  includeUnpublished?: boolean;
  mdxComponents: MdxComponents;
  /** Files of `public/`, as paths from there. The site publishes them beside its own files. */
  publicFiles?: readonly string[];
  /** What the blocking editorial rules do. */
  gate?: Gate;
  /**
   * Files to read, as paths from the folder; by default the whole folder. Registries are always read. With `only`,
   * checks that need the whole folder do not run, and there is no newsroom.
   */
  only?: ReadonlySet<string> | undefined;
  /** For `npm run dev`: returns a newsroom even if something blocks, and the newsroom lists what blocks. */
  tolerance?: Tolerance | undefined;
  /** Where picture variants are kept between builds. Without it, pictures are only looked for, not made. */
  pictureCacheDir?: string;
}

export interface ReadResult {
  /** `undefined` when a problem blocks; with `tolerance`, only when a registry that every page needs is broken. */
  newsroom: Newsroom | undefined;
  problems: Problem[];
  /** Number of files looked for, including required files that are missing. */
  files: number;
  /** Only for a reading with `tolerance`. */
  tolerated?: Tolerated | undefined;
}

/**
 * Reads and checks the whole content folder. Returns every problem of every file, or a newsroom that can be published.
 * @throws the system's error when the folder itself cannot be read
 */
export async function readNewsroom(options: ReadOptions): Promise<ReadResult> {
  const { contentDir, now, mdxComponents, publicFiles = [], includeUnpublished = false, only, tolerance } = options;
  // A preview must distinguish blocking problems from reminders, so it always uses `stop`.
  const gate = tolerance ? 'stop' : (options.gate ?? 'stop');
  const isChosen = (file: string): boolean => only?.has(file) ?? true;
  const folders = only && new Set([...only].map((file) => posix.dirname(file)));
  const isNear = (file: string): boolean => folders?.has(posix.dirname(file)) ?? true;
  prepareThread('reading', usualLimits);
  const folder = openSourceFolder(contentDir);
  const { registries, problems: found, placeOfOldAddress, placeOfAgency } = readRegistries(folder, gate);
  const add = (more: readonly Problem[]): void => {
    for (const problem of more) found.push(problem);
  };
  const pictureFacts = await inspectPictures({
    folder: contentDir,
    files: folder.files.filter((file) => hasPictureName(file) && isNear(file)),
  });
  const attachmentFacts = await inspectAttachments({
    contentDir,
    files: folder.files.filter((file) => isAttachment(file) && isNear(file)),
    context: { now, ...contextOf(registries), paths: undefined, gone: new Set() },
  });
  const sources = folder.files.filter((file) => /^(?:bai-viet|trang)\/.*\.mdx?$/.test(file) && isChosen(file));
  add(checkPictureFiles(pictureFacts, gate));
  add(checkAttachmentFiles(attachmentFacts, gate));
  const read = await readShares(sources, {
    ...{ contentDir, now, gate, mdxComponents, registries, pictureFacts, attachmentFacts, publicFiles },
  });
  for (const source of read) add(source.problems);
  add(checkStrayFiles(folder.files.filter(isChosen)));
  add(folder.problems.filter(({ file }) => isRegistry(file) || isChosen(file)));
  const linked = new Set(read.flatMap((one) => one.linked.map(({ source }) => source)));
  if (!only) add(checkUnlinkedAttachments(attachmentFacts, linked));
  if (!only)
    add(
      checkArchive(
        read.map(({ notes }) => notes),
        gate,
      ),
    );
  add(findSharedPaths(read.flatMap(({ article, page }) => article ?? page ?? [])));
  add(findSharedAliases(read.flatMap(aliasesOf)));

  const articles = read.flatMap(({ article }) => article ?? []);
  const { oldAddresses = [] } = registries;
  if (!only) {
    const paths = listSitePaths({ files: folder.files, registries, aliases: () => [] });
    const ownerOf = createContentOwnerFinder({ files: folder.files, registries, publicFiles });
    const placeOf = placeOfOldAddress;
    add(limitProblems(checkOldAddresses({ entries: oldAddresses, placeOf, articles, paths, ownerOf, now })));
  }

  const shownArticles = read.flatMap(({ article, pictures }) =>
    article && (includeUnpublished || publicationState(article, now) === 'da-dang')
      ? [{ owner: article, uses: pictures }]
      : [],
  );
  const shownPages = read.flatMap(({ page, pictures }) => (page ? [{ owner: page, uses: pictures }] : []));
  const agencyIfChosen = isChosen(registryFiles.agency.file) ? registries.agency : undefined;
  const emblem = findEmblem(agencyIfChosen, { files: folder.byNfc, place: placeOfAgency(['emblem']) });
  const shown = [...shownArticles, ...shownPages, emblem];
  // A broken picture of a later article is reported at once, not only at the article's hour.
  const awaited = read.flatMap(({ article, pictures }) =>
    article && !includeUnpublished && ['nhap', 'cho-dang'].includes(publicationState(article, now))
      ? [{ owner: article, uses: pictures }]
      : [],
  );
  const prepared = await attachPictures([...shown, ...awaited], options);
  add([...emblem.problems, ...limitProblems(prepared.problems)]);
  const isSaid = (file: string): boolean => prepared.failed.has(joinBelow(contentDir, file));
  if (options.pictureCacheDir) add(checkUnshownPictures(pictureFacts, isSaid));
  if (!only) {
    const isToCome = ({ article }: ReadFile): boolean =>
      !article || ['da-dang', 'cho-dang'].includes(publicationState(article, now));
    const listed = read.filter(isToCome).flatMap(({ article, page, ...uses }) => {
      const owner = article ?? page;
      return owner ? listShownFiles({ owner, ...uses }) : [];
    });
    const everywhere = [...listed, ...listShownFiles({ owner: emblem.owner, pictures: emblem.uses, linked: [] })];
    const placeOf = placeOfOldAddress;
    add(limitProblems(checkWithdrawnFiles({ entries: oldAddresses, placeOf, shown: everywhere })));
  }

  const named = read.map((one, index) => ({ ...one, file: sources[index] ?? '' }));
  const problems = includeUnpublished ? found : easeDrafts(found, named);
  const files = new Set([...folder.files.filter(isChosen), ...problems.map(({ file }) => file)]).size;
  if (only || (!tolerance && problems.some((problem) => problem.severity === 'chan')))
    return { newsroom: undefined, problems, files };
  const tolerated = tolerance && tolerateFaults({ read: named, problems, registries, now }, tolerance);
  if (tolerated && !tolerated.shown) return { newsroom: undefined, problems, files, tolerated };
  const known = tolerated?.shown?.registries ?? (registries as Registries);
  const { agency, units, sections, tags, abbreviations } = known;
  const { articles: shownAsArticles, pages } = tolerated?.shown ?? {
    articles: shownArticles.map(({ owner }) => owner),
    pages: shownPages.map(({ owner }) => owner),
  };
  const pictures = picturesOf(shown, prepared.pictures);
  const newsroom: Newsroom = {
    agency,
    sections,
    units,
    tags,
    abbreviations,
    articles: sortArticles(shownAsArticles),
    pages: [...pages].sort((a, b) => a.order - b.order || compareVietnamese(a.title, b.title)),
    ...shownOldAddresses(known.oldAddresses, articles, {
      ...options,
      files: filesOf([...shownAsArticles, ...pages], pictures),
    }),
    pictures,
    emblem: prepared.pictures[Object.values(emblem.owner.pictures)[0] ?? ''],
    siteUrl: new URL(options.siteUrl ?? agency.siteUrl).origin,
    now: new Date(now).toISOString(),
    ...(tolerated && { faulty: tolerated.faulty }),
  };
  return { newsroom, problems, files, tolerated };
}

/** The registries in the form that the rules need. A registry that could not be read is empty. */
const contextOf = ({ agency, units = [], tags = [], abbreviations = [] }: Partial<Registries>) => ({
  ...{ agency, units, tags, abbreviations },
});

const isAttachment = (file: string): boolean => /^(?:bai-viet|trang)\//.test(file) && hasAttachmentName(file);
const isRegistry = (name: string): boolean => Object.values(registryFiles).some(({ file }) => file === name);

/** Keys of the pictures and documents that pages show. */
const filesOf = (owners: readonly Pick<Article, 'attachments'>[], pictures: Newsroom['pictures']): Set<string> =>
  new Set([
    ...Object.keys(pictures).map(pictureKey),
    ...owners.flatMap(({ attachments }) => attachments.map(({ path }) => withdrawnKey(path))),
  ]);

/** A preview shows expired articles themselves, and drafts with their withdrawn pictures and documents. */
function shownOldAddresses(
  entries: Registries['oldAddresses'],
  articles: Article[],
  { now, includeUnpublished, files }: ReadOptions & { files: ReadonlySet<string> },
): Pick<Newsroom, 'redirects' | 'gone'> {
  const { redirects, gone } = resolveOldAddresses({ entries, articles, now });
  const isGone = ({ path, kind }: GonePage): boolean => kind === 'da-go' && !files.has(withdrawnKey(path));
  return { redirects, gone: includeUnpublished ? gone.filter(isGone) : gone };
}

interface Shown {
  owner: Pick<Article, 'file' | 'pictures' | 'digest'>;
  uses: PictureUse[];
}

const aliasesOf = ({ article, aliasPlaces }: Pick<ReadFile, 'article' | 'aliasPlaces'>): ClaimedPath[] =>
  (article?.aliases ?? []).map((path, index) => ({ file: article?.file ?? '', path, place: aliasPlaces[index] }));

interface AttachedPictures {
  /** By id. */
  pictures: Record<string, Picture>;
  /** By absolute path. */
  failed: ReadonlyMap<string, PictureFailure>;
  problems: Problem[];
}

/** Makes the pictures that the pages need, and writes each picture's id into the page that shows it. */
async function attachPictures(shown: Shown[], { contentDir, pictureCacheDir }: ReadOptions): Promise<AttachedPictures> {
  if (!pictureCacheDir) return { pictures: {}, failed: new Map(), problems: [] };
  const originals = [...new Set(shown.flatMap(({ uses }) => uses.map(({ original }) => original)))].sort();
  const { pictures, failures } = await preparePictures({
    files: originals.map((file) => joinBelow(contentDir, file)),
    cacheDir: pictureCacheDir,
  });
  const failed = new Map(failures.map((failure) => [failure.path, failure]));
  const published: Record<string, Picture> = {};
  const problems: Problem[] = [];
  for (const { owner, uses } of shown) {
    for (const { reference, original, place } of uses) {
      const path = joinBelow(contentDir, original);
      const picture = pictures.get(path);
      if (picture) {
        owner.pictures[reference] = picture.id;
        owner.digest += picture.id;
        published[picture.id] = picture;
      }
      const failure = failed.get(path);
      if (failure)
        problems.push(
          createGateProblem({ file: owner.file, rule: 'anh-hong', place, message: failure.reason, cure: failure.cure }),
        );
    }
  }
  return { pictures: published, failed, problems };
}

/** The pictures that published pages show. Variants of other pictures stay in the cache. */
function picturesOf(shown: readonly Shown[], pictures: Record<string, Picture>): Record<string, Picture> {
  const ids = new Set(shown.flatMap(({ owner }) => Object.values(owner.pictures)));
  return Object.fromEntries(Object.entries(pictures).filter(([id]) => ids.has(id)));
}
