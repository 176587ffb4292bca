/** A location of nginx and the keys that it is asked for. */
export interface PrefixGroup {
  prefix: string;
  keys: string[];
}

/** A group, and those whose prefix begins with its own. */
export interface PrefixTree extends PrefixGroup {
  below: PrefixTree[];
}

/**
 * Splits keys by what they begin with until a group is short enough to be looked through one by one: nginx finds the
 * longest prefix at once, and a `location` for each key would cost it 8 kB and, at 50,000 keys, 49 s of every start.
 * A group never holds the key of a longer prefix. Groups come in the order of their keys.
 */
export function groupByPrefix(keys: readonly string[], most?: number): PrefixGroup[] {
  const tree = nestByPrefix(keys, most);
  return tree ? flatten(tree) : [];
}

const flatten = ({ prefix, keys, below }: PrefixTree): PrefixGroup[] => [
  ...(keys.length > 0 ? [{ prefix, keys }] : []),
  ...below.flatMap(flatten),
];

/** The same groups, each within the one whose prefix it begins with; undefined for no keys. */
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

/** Of sorted keys, so the first and the last tell; in whole characters, for a location cannot end within one. */
function commonPrefix(keys: readonly string[]): string {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  let prefix = '';
  for (const character of first) {
    if (!last.startsWith(prefix + character)) break;
    prefix += character;
  }
  return prefix;
}
