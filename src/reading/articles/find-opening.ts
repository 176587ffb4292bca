import { isCollection, isScalar, visit, type Document } from 'yaml';
import type { YamlFault } from '../yaml/yaml-fault.ts';

/** A quote or bracket that is never closed. */
export interface Opening {
  offset: number;
  mark: string;
}

/**
 * The parser notices an open quote or bracket only where the file cannot continue, often lines later, but an editor
 * looks for it where it opens. The returned function finds nothing for errors of other kinds.
 */
export function createOpeningFinder(document: Document, source: string): (fault: YamlFault) => Opening | undefined {
  let offsets: readonly number[] | undefined;
  return ({ message, offset: noticed }) => {
    if (!/^Missing closing|must be sufficiently indented and end with/.test(message)) return undefined;
    offsets ??= listOpenings(document);
    const offset = offsets.findLast((start) => start <= noticed);
    return offset === undefined ? undefined : { offset, mark: source.charAt(offset) };
  };
}

/** Offsets at which quotes and brackets open, in file order. */
function listOpenings(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, (_, node) => {
    const isQuote = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (isQuote || (isCollection(node) && node.flow)) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets;
}
