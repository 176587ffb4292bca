/** Signs that begin an item, a key or a value, one after another on a line: each is nested in the one before. */
const compact = /^[ \t]*(?:[-?:][ \t]+){2,}/gm;

/**
 * The greatest nesting depth of the brackets and braces of a YAML text, and of the lists that begin on one line. Quotes
 * are ignored.
 */
export function nestingDepth(text: string): number {
  let deepest = 0;
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  for (const [signs] of text.matchAll(compact)) deepest = Math.max(deepest, signs.match(/[-?:]/g)?.length ?? 0);
  return deepest;
}
