import type { QueryParameter } from '../schemas/read-parameters.ts';
import { foldCase } from '../vietnamese/fold-case.ts';
import { addressKey, ofFolder, readAddress } from './address-key.ts';
import { addressKeys } from './address-keys.ts';
import { foldParameter } from './fold-parameter.ts';
import { lostPathPattern, queryPattern } from './old-address-patterns.ts';
import { parameterText } from './parameter-text.ts';

/** One old address in the form that hosts compare with a request. */
export interface OldEntry<Value> {
  value: Value;
  /** Its rank among all: if several match a request, the lowest answers. */
  rank: number;
  /** Paths for the first lookup, without a slash at the end. */
  spellings: string[];
  /** Paths in NFC for the lookup where no page is. */
  paths: string[];
  parameters: QueryParameter[];
  /** As it was written; undefined without a query. */
  query: string | undefined;
  /**
   * `any-case` ignores case. `this-case` is for an address that differs from another old address by case only.
   * `as-written` is for an address whose spellings make too long a pattern for a host.
   */
  comparison: 'any-case' | 'this-case' | 'as-written';
}

/** Sort key of entries with equally many parameters; names and values do not contain the separators. */
export const orderOf = (parameters: readonly QueryParameter[]): string =>
  parameters.map(({ name, value }) => `${foldCase(name)}\0${foldCase(value)}`).join('\u0001');

const withoutSlash = (path: string): string => path.replace(/(?<=.)\/$/, '');

/** True for nearly every address: all its spellings fit into a host's pattern. */
function isShort(text: string): boolean {
  if (text.length > 100 || !/^[\0-\u024f\u0300-\u036f\u1ea0-\u1ef9]*$/.test(text)) return false;
  return new Set(text.replaceAll(/[\0-\x7f]/g, '')).size <= 20;
}

function isComparable(paths: readonly string[], parameters: readonly QueryParameter[]): boolean {
  const isEasy = paths.every(isShort) && isShort(parameters.map(({ name, value }) => name + value).join(''));
  return (
    isEasy ||
    (paths.every((path) => lostPathPattern(path, true) !== undefined) && queryPattern(parameters, true) !== undefined)
  );
}

/**
 * Old addresses in order of precedence: most parameters first, then alphabetically. An address that answers the same
 * requests as an earlier one is left out.
 */
export function listOldEntries<Value>(
  addresses: readonly { address: string; value: Value }[],
): readonly OldEntry<Value>[] {
  const byKey = new Map<string, { value: Value; entry: ReadEntry }>();
  for (const { address, value } of addresses) {
    const key = addressKey(address);
    if (!byKey.has(key)) byKey.set(key, { value, entry: readEntry(address) });
  }
  for (const ofPath of Map.groupBy(byKey.values(), ({ entry }) => foldCase(entry.paths[0] ?? '')).values())
    sortParameters(ofPath.map(({ entry }) => entry));
  const alike = Map.groupBy(byKey.values(), ({ entry }) => entry.folded);
  const sorted = [...byKey].sort(
    ([aKey, { entry: a }], [bKey, { entry: b }]) =>
      b.parameters.length - a.parameters.length ||
      compare(orderOf(a.parameters), orderOf(b.parameters)) ||
      compare(aKey, bKey),
  );
  return sorted.map(([, { value, entry }], rank) => {
    const { spellings, paths, parameters, query, folded } = entry;
    const isOnlyOne = alike.get(folded)?.length === 1;
    const compared = isOnlyOne ? 'any-case' : 'this-case';
    const comparison = isComparable(paths, parameters) ? compared : 'as-written';
    return { value, rank, spellings, paths, parameters, query, comparison };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface ReadEntry extends Pick<OldEntry<unknown>, 'spellings' | 'paths' | 'query' | 'parameters'> {
  /** Equal for all addresses that differ by case only. */
  folded: string;
}

function readEntry(address: string): ReadEntry {
  const { path, query, parameters } = readAddress(address);
  const own = ofFolder(path).normalize('NFC');
  const ofIndex = path.endsWith('/index.html') ? [`${own === '/' ? '' : own}/index.html`] : [];
  const folded = parameters.map((parameter) => parameterText(foldParameter(parameter)));
  return {
    spellings: [...new Set(addressKeys(address).paths.map(withoutSlash))],
    paths: [own, ...ofIndex],
    parameters,
    query,
    folded: `${foldCase(own)}?${folded.sort().join('&')}`,
  };
}

/** Puts first the parameter that best separates the addresses of a path: the lookup uses it. */
function sortParameters(entries: readonly ReadEntry[]): void {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of entries.flatMap(({ parameters }) => parameters.map(foldParameter)))
    values.set(name, (values.get(name) ?? new Set()).add(value));
  const countOf = ({ name }: QueryParameter): number => values.get(foldCase(name))?.size ?? 0;
  for (const { parameters } of entries)
    parameters.sort((a, b) => countOf(b) - countOf(a) || compare(orderOf([a]), orderOf([b])));
}
