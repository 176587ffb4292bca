import { posix } from 'node:path';
import { readXml } from '../read-xml.ts';
import type { OfficeParts } from './office-parts.ts';
import type { TypeOf } from './read-content-types.ts';

export type PropertyKind = 'core' | 'extended' | 'custom' | 'meta' | 'thumbnail';

/** The kind of a part by its content type or the relationship that leads to it. The part's name proves nothing. */
const kindOfWords: readonly [RegExp, PropertyKind][] = [
  [/core-?properties(?:\+xml)?$/i, 'core'],
  [/extended-?properties(?:\+xml)?$/i, 'extended'],
  [/custom-?properties(?:\+xml)?$/i, 'custom'],
  [/\/metadata\/thumbnail$/i, 'thumbnail'],
];
const usualNames: readonly [RegExp, PropertyKind][] = [
  [/^docProps\/core\.xml$/i, 'core'],
  [/^docProps\/app\.xml$/i, 'extended'],
  [/^docProps\/custom\.xml$/i, 'custom'],
  [/^meta\.xml$/i, 'meta'],
  [/^(?:docProps\/thumbnail\.|Thumbnails\/)/i, 'thumbnail'],
];
const isPictureName = (name: string): boolean => /\.(?:jpe?g|png|gif|bmp|emf|wmf|tiff?)$/i.test(name);

const kindIn = (table: readonly [RegExp, PropertyKind][], words: string): PropertyKind | undefined =>
  table.find(([pattern]) => pattern.test(words))?.[1];

export const isPropertyType = (type: string): boolean => kindIn(kindOfWords, type) !== undefined;

/** Finds the parts that hold properties, with their kinds, by lower-case name. */
export function findPropertyParts(parts: OfficeParts, typeOf: TypeOf = () => ''): Map<string, PropertyKind> {
  const found = new Map<string, PropertyKind>();
  for (const { name } of parts.all) {
    const kind = kindIn(kindOfWords, typeOf(name)) ?? kindIn(usualNames, name);
    if (kind) found.set(name.toLowerCase(), kind);
  }
  const relations = parts.find('_rels/.rels');
  if (relations)
    readXml(parts.readXml(relations), {
      onElement: ({ local, attributes }) => {
        const kind = local === 'Relationship' ? kindIn(kindOfWords, attributes.get('Type') ?? '') : undefined;
        const name = targetName(attributes.get('Target') ?? '');
        if (kind && (kind !== 'thumbnail' || isPictureName(name))) found.set(name, kind);
      },
    });
  return found;
}

/** Resolves a target, which is an address relative to the root of the package. */
function targetName(target: string): string {
  const name = posix.join('/', target).slice(1).toLowerCase();
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone `%` is literal
  }
}
