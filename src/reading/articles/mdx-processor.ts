import { unified } from '@astrojs/markdown-remark';
import type { MdxComponents } from '../../markdown/mdx-components.ts';
import { remarkJudgeMdx } from '../../markdown/remark-judge-mdx.ts';
import { remarkTables } from '../../markdown/remark-tables.ts';

/**
 * Astro's MDX compiler, for any `.mdx` file that may reach it. Articles and standing pages never do: they are rendered
 * as data. It uses the grammar of `parseBody` and makes no code from a tree that the judge refuses.
 */
export const createMdxProcessor = (components: MdxComponents) =>
  unified({
    gfm: false, // tables come from our own list
    smartypants: false, // its quotes are English, and it takes ten times as long as the rest
    remarkPlugins: [remarkTables, [remarkJudgeMdx, components]] as never[],
  });
