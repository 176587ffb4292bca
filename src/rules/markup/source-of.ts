/** A node of either tree, as far as its place goes. */
interface Placed {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** Where a node stands in the body, `end` excluded; nowhere when the parser gave it no place. */
export function rangeOf({ position }: Placed): { start: number; end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** A node as the editor wrote it. */
export const sourceOf = (node: Placed, markdown: string): string => {
  const { start, end } = rangeOf(node);
  return markdown.slice(start, end);
};
