import type { Element, ElementContent, Parents, Root } from 'hast';

/** Returns the HTML of one of the site's components. `children` is the HTML between its tags. */
export type RenderComponent = (name: string, props: Record<string, unknown>, children: string) => Promise<string>;

/**
 * Replaces every component with its HTML, the innermost first. A body's components are data: a name that the judge
 * knows, and strings. No part of the body is ever code.
 */
export async function renderComponents(
  tree: Root,
  isComponent: (name: string) => boolean,
  render: RenderComponent,
  toHtml: (tree: Root) => string,
): Promise<void> {
  const renderWithin = async (parent: Parents): Promise<void> => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      await renderWithin(child);
      if (isComponent(child.tagName)) parent.children[index] = await toRaw(child);
    }
  };
  const toRaw = async ({ tagName, properties, children }: Element): Promise<ElementContent> => {
    const html = await render(tagName, properties, toHtml({ type: 'root', children }));
    return { type: 'raw', value: html } as unknown as ElementContent;
  };
  await renderWithin(tree);
}
