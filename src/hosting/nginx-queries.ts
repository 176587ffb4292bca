import { encodePath } from '../newsroom/encode-path.ts';
import { longQueryPattern, parameterPrefixPattern, queryPattern } from '../newsroom/old-address-patterns.ts';
import type { AnsweredEntry } from '../newsroom/old-answers.ts';
import { orderOf } from '../newsroom/old-entries.ts';
import { escapeForPattern } from '../newsroom/escape-for-pattern.ts';
import { toRequestPath } from '../schemas/normalise-path.ts';
import { block } from './nginx-block.ts';
import { groupByPrefix } from './group-by-prefix.ts';
import { quoteForNginx } from './quote-for-nginx.ts';

/** The largest number of old addresses for a linear search. */
const most = 64;

/** Gives a pattern that must exist: earlier checks reject text that is too long for one. */
export function must(pattern: string | undefined): string {
  if (pattern === undefined) throw new Error('This should never happen: a pattern that is longer than nginx reads');
  return pattern;
}

/** The end of a rewrite to a found old address. A question mark drops a query that was part of the old address. */
function ruleOf({ value, query }: AnsweredEntry): string {
  if (value.kind === 'gone') return `${quoteForNginx(`/./go${value.page}`)} last`;
  return `${quoteForNginx(encodePath(value.to) + (query === undefined ? '' : '?'))} permanent`;
}

/**
 * Distinguishes old addresses at one path by their queries. Locations and rewrites know only paths, so the query is
 * looked up as a path of its own, with a `&` before each parameter. Short lists share a location: each costs 8 kB.
 */
export function createQueryLists(): {
  /** Gives the end of a path's rewrite that leads to these entries: all of one list, in order, before the next list. */
  ruleFor: (...lists: (readonly AnsweredEntry[])[]) => string;
  locations: () => string[];
} {
  const known = new Map<string, string>();
  const shared: { lines: string[]; count: number }[] = [];

  function place(lists: readonly (readonly AnsweredEntry[])[]): string {
    const last = shared.at(-1);
    const length = lists.reduce((sum, list) => sum + list.length, 0);
    const isRoom = last !== undefined && last.count + length <= most;
    const location = isRoom ? last : { lines: [], count: 0 };
    if (!isRoom) shared.push(location);
    const root = `/./hoi/${shared.length - 1}/${location.count}/`;
    for (const line of linesOf(root, lists)) location.lines.push(line);
    location.count += length;
    return root;
  }

  return {
    ruleFor: (...lists) => {
      const [first] = lists.flat();
      if (first && first.query === undefined) return ruleOf(first);
      const key = lists.map((list) => list.map(({ rank }) => rank).join(' ')).join('\n');
      const root = known.get(key) ?? place(lists);
      known.set(key, root);
      return `${quoteForNginx(`${root}&$args`)} last`;
    },
    locations: () => shared.map(({ lines }, index) => block(`location ^~ /./hoi/${index}/`, lines)),
  };
}

function linesOf(root: string, lists: readonly (readonly AnsweredEntry[])[]): string[] {
  const start = `^${escapeForPattern(root)}`;
  const rewrite = (pattern: string, rule: string): string => `rewrite ${quoteForNginx(start + pattern)} ${rule};`;
  const plainRule = lists.map((list) => sortOut(list).plain).find((entry) => entry !== undefined);
  const otherwise = plainRule ? ruleOf(plainRule) : '$buoc last';
  const lines = [rewrite(longQueryPattern, otherwise)];
  for (const list of lists) {
    const { plain, asWritten, compared } = sortOut(list);
    const rewriteOf = (entry: AnsweredEntry): string =>
      rewrite(must(queryPattern(entry.parameters, entry.comparison === 'any-case')), ruleOf(entry));
    for (const entry of asWritten)
      lines.push(rewrite(`&${escapeForPattern(toRequestPath(entry.query ?? ''))}$`, ruleOf(entry)));
    for (const line of compared.length <= most ? compared.map(rewriteOf) : groupLines(compared, rewriteOf))
      lines.push(line);
    if (plain) break;
  }
  return [...lines, rewrite('', otherwise)];
}

function sortOut(list: readonly AnsweredEntry[]): {
  plain: AnsweredEntry | undefined;
  asWritten: AnsweredEntry[];
  compared: AnsweredEntry[];
} {
  const asked = list.filter(({ query }) => query !== undefined);
  return {
    plain: list.find(({ query }) => query === undefined),
    asWritten: asked.filter(({ comparison }) => comparison === 'as-written'),
    compared: asked.filter(({ comparison }) => comparison !== 'as-written'),
  };
}

interface QueryGroup {
  prefixes: string[];
  keys: string[];
}

/** Groups entries by the start of their parameters, so that one pattern rejects a whole group for any other query. */
function groupLines(entries: readonly AnsweredEntry[], rewriteOf: (entry: AnsweredEntry) => string): string[] {
  const byCount = Map.groupBy(entries, ({ parameters }) => parameters.length);
  return [...byCount.values()].flatMap((ofCount) => {
    const byOrder = Map.groupBy(ofCount, ({ parameters }) => orderOf(parameters));
    return gather([...byOrder.keys()]).map(({ prefixes, keys }) =>
      block(
        `if ($uri ~ ${quoteForNginx(must(conditionOf(prefixes)))})`,
        keys.flatMap((key) => byOrder.get(key)?.map(rewriteOf) ?? []),
      ),
    );
  });
}

/** Fills each group, because every request tries the pattern of every group. */
function gather(keys: readonly string[]): QueryGroup[] {
  const groups: QueryGroup[] = [];
  for (const { prefix, keys: own } of groupByPrefix(keys, most / 4)) {
    const last = groups.at(-1);
    const isRoom =
      last && last.keys.length + own.length <= most && conditionOf([...last.prefixes, prefix]) !== undefined;
    if (!isRoom) groups.push({ prefixes: [prefix], keys: [...own] });
    else {
      last.prefixes.push(prefix);
      for (const key of own) last.keys.push(key);
    }
  }
  return groups;
}

/** The pattern that a query must match for a group: for each prefix, the last parameter that the prefix covers. */
const conditionOf = (prefixes: readonly string[]): string | undefined =>
  parameterPrefixPattern(
    prefixes.map((prefix) => {
      const begun = prefix.split('\u0001').filter((part) => part !== '');
      const [name = '', value = ''] = begun.at(-1)?.split('\0') ?? [];
      return { name, value };
    }),
  );
