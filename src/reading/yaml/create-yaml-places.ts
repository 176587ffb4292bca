import { isMap, isNode, type Document, type YAMLMap } from 'yaml';

/** Finds where a key or a list item stands in a document, or the nearest parent when there is no such path. */
export function createYamlPlaces(document: Document): (path: readonly PropertyKey[]) => number {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();
  const keysOf = (map: YAMLMap): ReadonlyMap<string, number> => {
    let keys = known.get(map);
    if (!keys) known.set(map, (keys = listKeys(map)));
    return keys;
  };
  const offsetOf = (path: readonly PropertyKey[]): number => {
    if (path.length === 0) return startOf(document.contents);
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = isMap(parent) ? keysOf(parent).get(String(path.at(-1))) : undefined;
    if (key !== undefined) return key;
    const item = document.getIn(path, true);
    return isNode(item) ? startOf(item) : offsetOf(path.slice(0, -1));
  };
  return offsetOf;
}

/** The first place of a key that stands twice. */
const listKeys = ({ items }: YAMLMap): ReadonlyMap<string, number> =>
  new Map(items.map(({ key }) => [keyText(key), startOf(key)] as const).reverse());

const keyText = (key: unknown): string => (isNode(key) ? String(key.toJSON()) : String(key));

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
