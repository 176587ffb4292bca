/**
 * Replaces the child at `index` with any number of nodes.
 * @returns the index after them
 */
export function replaceChild<Child>(parent: { children: Child[] }, index: number, nodes: readonly Child[]): number {
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) parent.children[index] = only;
  else parent.children = [...parent.children.slice(0, index), ...nodes, ...parent.children.slice(index + 1)];
  return index + nodes.length;
}
