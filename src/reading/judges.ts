import type { Article } from '../newsroom/article.ts';
import { publicationState } from '../newsroom/publication-state.ts';
import { limitProblems } from '../problems/limit-problems.ts';
import { createGateProblem, type Problem } from '../problems/problem.ts';
import { checkOldAddresses } from './addresses/check-old-addresses.ts';
import { findSharedAliases, findSharedPaths, type ClaimedPath } from './addresses/find-shared-paths.ts';
import { createContentOwnerFinder, listSitePaths } from './addresses/list-site-paths.ts';
import { checkArchive } from './check-archive.ts';
import type { Facts } from './facts.ts';
import { checkAttachmentFiles } from './files/check-attachment-files.ts';
import { checkPictureFiles } from './files/check-picture-files.ts';
import { checkUnlinkedAttachments } from './files/check-unlinked-attachments.ts';
import { checkUnshownPictures } from './files/check-unshown-pictures.ts';
import { checkWithdrawnFiles } from './files/check-withdrawn-files.ts';
import { listAwaitedOwners, listShownOwners } from './files/list-picture-owners.ts';
import { listShownFiles } from './files/list-shown-files.ts';
import type { NamedFile } from './list-faulty-files.ts';
import { registryFiles } from './registries/registries.ts';
import { checkStrayFiles } from './sources/check-stray-files.ts';

type Judge = (facts: Facts) => Problem[];

/** A judge that needs every file of the folder cannot work when only some files are read. */
const whole =
  (judge: Judge): Judge =>
  (facts) =>
    facts.isWhole ? judge(facts) : [];

/**
 * Who judges what was read, in order. A report sorts problems by file, place and rule; where two are alike in all
 * three, and where a preview lists what blocks a file, this order decides.
 */
const judges: readonly Judge[] = [
  ({ registries }) => registries.problems, // first: an article is judged by the registries, so they explain the rest
  ({ pictures, gate }) => checkPictureFiles(pictures, gate), // the file itself, whoever shows it
  ({ attachments, gate }) => checkAttachmentFiles(attachments, gate), // the same for documents
  ({ sources }) => sources.flatMap(({ problems }) => problems), // each article and page alone, found in its thread
  ({ folder, isChosen }) => checkStrayFiles(folder.files.filter(isChosen)), // after all files that something reads
  judgeEntries, // links and closed folders: no file could be read there
  whole(judgeUnlinked), // any article may be the one that links to a document
  whole(({ sources, gate }) => checkArchive(notesOf(sources), gate)), // rules that compare all articles
  ({ sources }) => findSharedPaths(sources.flatMap(({ article, page }) => article ?? page ?? [])), // two files, one page
  ({ sources }) => findSharedAliases(sources.flatMap(aliasesOf)), // after the addresses that their pages have
  whole(judgeOldAddresses), // after aliases: a line of the registry may lead to an article anywhere
  ({ emblem }) => emblem.problems, // the emblem is missing; what is wrong with the file comes next
  judgeShownPictures, // pictures that could not be made, at the place that shows them
  judgeUnshownPictures, // the others: those above are already reported
  whole(judgeWithdrawn), // last: pictures are known by ids, which they have when they are made
];

/** Every problem of what was read, in the order of the judges. */
export const judge = (facts: Facts): Problem[] => judges.flatMap((one) => one(facts));

const registryNames: ReadonlySet<string> = new Set(Object.values(registryFiles).map(({ file }) => file));

function judgeEntries({ folder, isChosen }: Facts): Problem[] {
  return folder.problems.filter(({ file }) => registryNames.has(file) || isChosen(file));
}

function judgeUnlinked({ attachments, sources }: Facts): Problem[] {
  const linked = new Set(sources.flatMap((one) => one.linked.map(({ source }) => source)));
  return checkUnlinkedAttachments(attachments, linked);
}

const notesOf = (sources: readonly NamedFile[]): NamedFile['notes'][] => sources.map(({ notes }) => notes);

const aliasesOf = ({ file, article, aliasPlaces }: NamedFile): ClaimedPath[] =>
  (article?.aliases ?? []).map((path, index) => ({ file, path, place: aliasPlaces[index] }));

function judgeOldAddresses({ folder: { files }, registries: known, sources, publicFiles, now }: Facts): Problem[] {
  const { registries, placeOfOldAddress: placeOf } = known;
  const articles: Article[] = sources.flatMap(({ article }) => article ?? []);
  const paths = listSitePaths({ files, registries, aliases: () => [] });
  const ownerOf = createContentOwnerFinder({ files, registries, publicFiles });
  const entries = registries.oldAddresses ?? [];
  return limitProblems(checkOldAddresses({ entries, placeOf, articles, paths, ownerOf, now }));
}

function judgeShownPictures(facts: Facts): Problem[] {
  const owners = [...listShownOwners(facts), ...listAwaitedOwners(facts)];
  const problems = owners.flatMap(({ file, uses }) =>
    uses.flatMap(({ original, place }) => {
      const failure = facts.made?.failures.get(original);
      if (!failure) return [];
      const { reason: message, cure } = failure;
      return [createGateProblem({ file, rule: 'anh-hong', place, message, cure })];
    }),
  );
  return limitProblems(problems);
}

/** Without pictures that were made, nobody knows which of them are already reported. */
function judgeUnshownPictures({ made, pictures }: Facts): Problem[] {
  return made ? checkUnshownPictures(pictures, (file) => made.failures.has(file)) : [];
}

function judgeWithdrawn({ registries: known, sources, emblem, made, now }: Facts): Problem[] {
  const isToCome = ({ article }: NamedFile): boolean =>
    !article || ['da-dang', 'cho-dang'].includes(publicationState(article, now));
  const showing = sources.filter(isToCome).flatMap(({ article, page, ...shown }) => {
    const owner = article ?? page;
    return owner ? [{ ...shown, attachments: owner.attachments }] : [];
  });
  const agency = { file: registryFiles.agency.file, pictures: emblem.uses, linked: [], attachments: [] };
  return limitProblems(
    checkWithdrawnFiles({
      entries: known.registries.oldAddresses ?? [],
      placeOf: known.placeOfOldAddress,
      shown: [...showing, agency].flatMap((one) => listShownFiles(one, made?.pictures ?? new Map())),
    }),
  );
}
