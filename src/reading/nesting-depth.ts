/** How deep the brackets and braces of a YAML text stand in one another, at their deepest; quotes are not looked at. */
export function nestingDepth(text: string): number {
  let deepest = 0;
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
