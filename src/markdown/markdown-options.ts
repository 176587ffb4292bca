import type { Picture } from '../newsroom/picture.ts';
import type { Abbreviation } from '../schemas/abbreviation.ts';
import type { MdxComponents } from './mdx-components.ts';
import type { RenderComponent } from './render-components.ts';

/** What the HTML of an article's body depends on, apart from the body. */
export interface MarkdownOptions {
  /** `https://congan.minhha.example`: links to this host become root-relative; all others are external. */
  siteUrl: string;
  /** Every published picture by its id. */
  pictures: Record<string, Picture>;
  abbreviations: Abbreviation[];
  /** The site's own components that `.mdx` may use. */
  components: MdxComponents;
  renderComponent: RenderComponent;
}
