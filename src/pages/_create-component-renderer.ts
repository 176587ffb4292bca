import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { mdxComponents } from '../components/mdx/all.ts';
import type { RenderComponent } from '../markdown/render-components.ts';
import type { Agency } from '../schemas/agency.ts';

/** Creates a renderer for the components of `.mdx` files; `agency` gives them their hotlines. */
export function createComponentRenderer({ hotlines }: Pick<Agency, 'hotlines'>): RenderComponent {
  let container: Promise<AstroContainer> | undefined;
  return async (name, props, children) => {
    container ??= AstroContainer.create();
    const component = mdxComponents.get(name);
    if (!component) throw new Error(`This should never happen: no component \`${name}\``);
    return (await container).renderToString(component, {
      props,
      slots: { default: children },
      locals: { hotlines },
      partial: true,
    });
  };
}
