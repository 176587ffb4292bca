/** A location of nginx and the keys that it is asked for. */
export interface PrefixGroup {
  prefix: string;
  keys: string[];
}

/**
 * Splits keys by what they begin with until a group is short enough to be looked through one by one: nginx finds the
 * longest prefix at once, and a `location` for each key would cost it 8 kB and, at 50,000 keys, 49 s of every start.
 * A group never holds the key of a longer prefix.
 */
export function groupByPrefix(keys: readonly string[], most = 64): PrefixGroup[] {
  const sorted = [...keys].sort();
  return sorted.length === 0 ? [] : split(sorted, commonPrefix(sorted), most);
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
