import { encodePath } from '../newsroom/encode-path.ts';
import type { FileFault, FaultyFile } from '../newsroom/faulty-file.ts';
import { articlePath, faultsPath, reservedSegments, standingPagePath } from '../newsroom/paths.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/sort-problems.ts';
import { archiveRules } from '../rules/all-archive.ts';
import { attachmentFileRules } from '../rules/all-attachment-files.ts';
import { pictureFileRules } from '../rules/all-picture-files.ts';
import { rules } from '../rules/all.ts';
import { toSlug } from '../vietnamese/slug.ts';
import type { ReadFile } from './threads/create-file-reader.ts';
import { registryFiles } from './registries/registries.ts';

/** A file of the folder with its reading result. */
export type NamedFile = ReadFile & { file: string };

interface FaultOptions {
  /** The name of the content folder that staff know. */
  folder: string;
  /** Whether to show a body that only editorial rules block, below what they report. */
  showsBodies: boolean;
}

/** Rules that only remind with `GATE=note`. */
const editorial = new Set([...rules, ...archiveRules, ...attachmentFileRules, ...pictureFileRules].map(({ id }) => id));
const registryNames = new Set(Object.values(registryFiles).map(({ file }) => file));

const isOpen = ({ acknowledged }: Problem): boolean => acknowledged === undefined;
const isBlocking = ({ severity }: Problem): boolean => severity === 'chan';

/**
 * Every file with a blocking problem, by path from the folder. A blocking problem of a picture or document is listed at
 * each article that shows it, and at its own file only if no article does.
 */
export function listFaultyFiles(
  read: readonly NamedFile[],
  problems: readonly Problem[],
  { folder, showsBodies }: FaultOptions,
): Map<string, FaultyFile> {
  const byFile = Map.groupBy(sortProblems(problems.filter(isOpen)), ({ file }) => file);
  const ofSource = new Map(read.map((source) => [source.file, problemsOf(source, byFile)]));
  const shown = new Set(read.flatMap(filesBesideOf));
  const others = [...byFile].filter(([file]) => !ofSource.has(file) && !shown.has(file));
  const blocked = [...ofSource, ...others].filter(([, found]) => found.some(isBlocking));
  const sources = new Map(read.map((source) => [source.file, source]));
  const claim = createClaim(
    read.flatMap(({ file, article, page }) => (isBlocked(file) ? [] : (article ?? page ?? []))),
  );
  function isBlocked(file: string): boolean {
    return ofSource.get(file)?.some(isBlocking) ?? false;
  }
  return new Map(
    blocked.map(([file, found]) => {
      const source = sources.get(file);
      const whole = source?.article ?? source?.page;
      const isNoted = found.every((problem) => !isBlocking(problem) || editorial.has(problem.ruleId));
      const faulty: FaultyFile = {
        file: `${folder}/${file}`,
        kind: kindOf(file, source),
        title: whole?.title ?? source?.said?.title ?? file.replace(/^.*\//, ''),
        path: claim(file) ?? encodePath(`${faultsPath}${file}/`),
        isRead: whole !== undefined,
        showsBody: showsBodies && whole !== undefined && isNoted,
        faults: [...found.filter(isBlocking), ...found.filter((problem) => !isBlocking(problem))].map((problem) =>
          toFault(problem, folder),
        ),
      };
      return [file, faulty];
    }),
  );
}

/** Pictures and documents that the file shows. */
const filesBesideOf = ({ pictures, linked }: NamedFile): string[] => [
  ...new Set([...pictures.map(({ original }) => original), ...linked.map(({ source }) => source)]),
];

const problemsOf = (source: NamedFile, byFile: ReadonlyMap<string, Problem[]>): Problem[] =>
  [source.file, ...filesBesideOf(source)].flatMap((file) => byFile.get(file) ?? []);

function kindOf(file: string, source: NamedFile | undefined): FaultyFile['kind'] {
  if (registryNames.has(file)) return 'danh-muc';
  if (!source) return 'tep';
  return file.startsWith('trang/') ? 'trang' : 'bai';
}

/** Gives each file the address that it would have after its name is mended; undefined if another page is there. */
function createClaim(sound: readonly { path: string }[]): (file: string) => string | undefined {
  const taken = new Set(sound.map(({ path }) => path));
  return (file) => {
    const path = addressOfSource(file);
    if (path === undefined || taken.has(path)) return undefined;
    taken.add(path);
    return path;
  };
}

function addressOfSource(file: string): string | undefined {
  const [, year, name] = /^bai-viet\/((?:19|20)\d{2})\/([^/]+?)(?:\/index)?\.mdx?$/.exec(file) ?? [];
  const slug = toSlug(name ?? /^trang\/([^/]+)\.mdx?$/.exec(file)?.[1] ?? '');
  if (slug === '') return undefined;
  if (year !== undefined) return articlePath(`${year}/${slug}`);
  return reservedSegments.has(slug) ? undefined : standingPagePath(slug);
}

const toFault = (problem: Problem, folder: string): FileFault => ({
  file: `${folder}/${problem.file}`,
  line: problem.line,
  column: problem.column,
  rule: problem.ruleId,
  message: problem.reason,
  cure: problem.cure,
  isBlocking: isBlocking(problem),
});
