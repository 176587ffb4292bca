import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A quote or bracket that nothing closes. */
export interface Opening {
  offset: number;
  mark: string;
}

/**
 * The parser notices an open quote or bracket only where the file goes on without it, often lines later; an editor
 * looks for it where it opens. Undefined for an error of another kind.
 */
export function findOpening(document: Document, error: YAMLError, source: string): Opening | undefined {
  if (!/^Missing closing|must be sufficiently indented and end with/.test(error.message)) return undefined;
  let offset: number | undefined;
  visit(document, (_, node) => {
    const isQuote = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (!isQuote && !(isCollection(node) && node.flow)) return;
    const start = node.range?.[0] ?? 0;
    if (start <= error.pos[0]) offset = start;
  });
  return offset === undefined ? undefined : { offset, mark: source.charAt(offset) };
}
