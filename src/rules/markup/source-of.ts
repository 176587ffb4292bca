/** A node of either tree, reduced to its position. */
interface Placed {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** The range of a node in the body, `end` excluded; empty if the parser gave it no position. */
export function rangeOf({ position }: Placed): { start: number; end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** A node as the editor wrote it. */
export const sourceOf = (node: Placed, markdown: string): string => {
  const { start, end } = rangeOf(node);
  return markdown.slice(start, end);
};
