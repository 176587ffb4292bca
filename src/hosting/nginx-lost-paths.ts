import { escapeForPattern } from '../newsroom/escape-for-pattern.ts';
import { lostPathPattern, pathPrefixPattern } from '../newsroom/old-address-patterns.ts';
import type { AnsweredEntry } from '../newsroom/old-answers.ts';
import { foldCase } from '../vietnamese/fold-case.ts';
import { nestByPrefix, type PrefixTree } from './group-by-prefix.ts';
import { block } from './nginx-block.ts';
import { must } from './nginx-queries.ts';
import { quoteForNginx } from './quote-for-nginx.ts';

/** The internal root where an address without a file is searched. */
export const lostRoot = '/./lac';
const start = `^${escapeForPattern(lostRoot)}`;

/** The last step: the corrected address, or the 404 page. */
const toLast = 'set $buoc $het;';

/**
 * Writes locations for addresses without a file that may be other spellings of old ones. Each location is nested in the
 * one with a shorter prefix, so that nginx tries few patterns however many addresses there are.
 */
export function lostPathLocations(
  entries: readonly AnsweredEntry[],
  ruleFor: (entries: readonly AnsweredEntry[]) => string,
): string[] {
  const byPath = groupByPath(entries.filter(({ comparison }) => comparison !== 'as-written'));
  const linesOf = (path: string): string[] => rewritesOf(path, byPath.get(path) ?? [], ruleFor);
  const tree = nestByPrefix([...byPath.keys()]);
  return tree ? [block(`location ^~ ${lostRoot}/`, locationLines(tree, linesOf))] : [];
}

function groupByPath(entries: readonly AnsweredEntry[]): Map<string, LostPath[]> {
  const named = entries.flatMap((entry) => entry.paths.map((path) => ({ path, entry })));
  return Map.groupBy(named, ({ path }) => foldCase(path));
}

interface LostPath {
  path: string;
  entry: AnsweredEntry;
}

const entriesOf = (all: readonly LostPath[]): AnsweredEntry[] => all.map(({ entry }) => entry);

/** Writes the lines for one path. If the path has several spellings, each exact spelling comes first. */
function rewritesOf(
  folded: string,
  all: readonly LostPath[],
  ruleFor: (...lists: (readonly AnsweredEntry[])[]) => string,
): string[] {
  const rewrite = (pattern: string | undefined, ...lists: (readonly AnsweredEntry[])[]): string =>
    `rewrite ${quoteForNginx(start + must(pattern))} ${ruleFor(...lists)};`;
  const anyCase = all.filter(({ entry }) => entry.comparison === 'any-case');
  const spellings = [...new Set(all.map(({ path }) => path))];
  const isOne = spellings.length === 1 && anyCase.length === all.length;
  const written = (spelling: string): string =>
    rewrite(
      lostPathPattern(spelling, false),
      entriesOf(all.filter(({ path }) => path === spelling)),
      entriesOf(anyCase.filter(({ path }) => path !== spelling)),
    );
  return [
    ...(isOne ? [] : spellings.map(written)),
    ...(anyCase.length > 0 ? [rewrite(lostPathPattern(folded, true), entriesOf(anyCase))] : []),
  ];
}

/** When marks are separate characters, an accented letter starts like the plain one, so it must come first. */
const byMarks =
  (at: number) =>
  (a: PrefixTree, b: PrefixTree): number => {
    const signs = ({ prefix }: PrefixTree): number =>
      String.fromCodePoint(prefix.codePointAt(at) ?? 0).normalize('NFD').length;
    return signs(b) - signs(a);
  };

function locationLines({ prefix, keys, below }: PrefixTree, linesOf: (path: string) => string[]): string[] {
  return [
    toLast,
    ...keys.flatMap(linesOf),
    'rewrite ^ $buoc last;',
    ...[...below]
      .sort(byMarks(prefix.length))
      .map((one) =>
        block(`location ~ ${quoteForNginx(start + must(pathPrefixPattern(one.prefix)))}`, locationLines(one, linesOf)),
      ),
  ];
}
