import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';

export interface FoundAliases {
  count: number;
  /** Offset of the first alias, and of the first one that refers to nothing. */
  first: number | undefined;
  lost: number | undefined;
}

/** The aliases of a document: `*ten` stands for what `&ten` named above it. */
export function readAliases(document: Document): FoundAliases {
  const anchors = new Set<string>();
  const found: FoundAliases = { count: 0, first: undefined, lost: undefined };
  visit(document, (_, node) => {
    if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
    if (!isAlias(node)) return;
    const [offset = 0] = node.range ?? [];
    found.count += 1;
    found.first ??= offset;
    if (!anchors.has(node.source)) found.lost ??= offset;
  });
  return found;
}
