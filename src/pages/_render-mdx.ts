import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { mdxComponents } from '../components/mdx/all.ts';
import type { Article } from '../newsroom/article.ts';
import type { Site } from './_site.ts';

let container: Promise<AstroContainer> | undefined;

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create();
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return created;
}

/** HTML of an `.mdx` body outside a page: feeds carry the same text as the article itself. */
export async function renderMdx(site: Site, article: Article): Promise<string> {
  container ??= createContainer();
  const html = await (
    await container
  ).renderToString(await site.getMdxContent(article), {
    props: { components: mdxComponents },
    locals: { hotlines: site.newsroom.agency.hotlines },
  });
  return html.replace(/^<!DOCTYPE html>/i, '');
}
