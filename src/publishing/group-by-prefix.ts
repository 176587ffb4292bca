/** A location of nginx and the keys that it is asked for. */
export interface PrefixGroup {
  prefix: string;
  keys: string[];
}

/**
 * Splits keys by what they begin with until a group is short enough to be looked through one by one: nginx finds the
 * longest prefix at once, and a `location` for each key would cost it 8 kB and a quarter of an hour of CPU at 50,000.
 * A group never holds the key of a longer prefix.
 */
export function groupByPrefix(keys: readonly string[], most = 64): PrefixGroup[] {
  return keys.length === 0 ? [] : split(keys, commonPrefix(keys), most);
}

function split(keys: readonly string[], prefix: string, most: number): PrefixGroup[] {
  if (keys.length <= most) return [{ prefix, keys: [...keys] }];
  const longer = Map.groupBy(
    keys.filter((key) => key !== prefix),
    (key) => prefix + String.fromCodePoint(key.codePointAt(prefix.length) ?? 0),
  );
  const own = keys.filter((key) => key === prefix);
  return [
    ...(own.length > 0 ? [{ prefix, keys: own }] : []),
    ...[...longer.values()].flatMap((group) => split(group, commonPrefix(group), most)),
  ];
}

/** In whole characters: a location cannot end in the middle of one. */
function commonPrefix(keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  let prefix = '';
  for (const character of first) {
    if (others.some((key) => !key.startsWith(prefix + character))) break;
    prefix += character;
  }
  return prefix;
}
