import type { Element, ElementContent, Parents, RootContent } from 'hast';

interface ReplaceText {
  /** Elements whose text is left as it is. */
  skips: (element: Element) => boolean;
  /** The nodes that take the text's place, or nothing to leave it. */
  replace: (text: string) => ElementContent[] | undefined;
}

/** Rewrites the text of a tree, in reading order. New nodes are not walked into. */
export function replaceText(parent: Parents, { skips, replace }: ReplaceText): void {
  let changed = false;
  const children: RootContent[] = [];
  for (const child of parent.children) {
    const nodes = child.type === 'text' ? replace(child.value) : undefined;
    if (nodes) changed = true;
    for (const node of nodes ?? [child]) children.push(node);
    if (!('children' in child) || (child.type === 'element' && skips(child))) continue;
    replaceText(child, { skips, replace });
  }
  if (changed) parent.children = children as typeof parent.children;
}
