/** An nginx location prefix and the keys that the location looks through. */
export interface PrefixGroup {
  prefix: string;
  keys: string[];
}

/** A group, and the groups whose prefixes start with its own. */
export interface PrefixTree extends PrefixGroup {
  below: PrefixTree[];
}

/**
 * Splits keys by their prefixes until each group is short enough for a linear search. nginx finds the longest prefix at
 * once, but a `location` for each key costs 8 kB and, at 50,000 keys, 49 s at every start. A group never holds the key
 * of a longer prefix. The groups are in the order of their keys.
 */
export function groupByPrefix(keys: readonly string[], most?: number): PrefixGroup[] {
  const tree = nestByPrefix(keys, most);
  return tree ? flatten(tree) : [];
}

const flatten = ({ prefix, keys, below }: PrefixTree): PrefixGroup[] => [
  ...(keys.length > 0 ? [{ prefix, keys }] : []),
  ...below.flatMap(flatten),
];

/** Nests each group in the group whose prefix it starts with. Returns undefined when there are no keys. */
export function nestByPrefix(keys: readonly string[], most = 64): PrefixTree | undefined {
  const sorted = [...keys].sort();
  return sorted.length === 0 ? undefined : split(sorted, commonPrefix(sorted), most);
}

function split(keys: readonly string[], prefix: string, most: number): PrefixTree {
  if (keys.length <= most) return { prefix, keys: [...keys], below: [] };
  const longer = Map.groupBy(
    keys.filter((key) => key !== prefix),
    (key) => prefix + String.fromCodePoint(key.codePointAt(prefix.length) ?? 0),
  );
  return {
    prefix,
    keys: keys.filter((key) => key === prefix),
    below: [...longer.values()].map((group) => split(group, commonPrefix(group), most)),
  };
}

/** Of sorted keys only the first and the last matter. The prefix ends on a whole character, as a location must. */
function commonPrefix(keys: readonly string[]): string {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  let prefix = '';
  for (const character of first) {
    if (!last.startsWith(prefix + character)) break;
    prefix += character;
  }
  return prefix;
}
