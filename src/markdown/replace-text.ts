import type { Element, ElementContent, Parents, RootContent } from 'hast';

interface ReplaceText {
  /** Elements whose text stays unchanged. */
  skips: (element: Element) => boolean;
  /** The nodes that replace the text; undefined keeps the text. */
  replace: (text: string) => ElementContent[] | undefined;
}

/** Rewrites the text of a tree in reading order. New nodes are not visited. */
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
