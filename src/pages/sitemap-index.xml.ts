import type { APIRoute } from 'astro';
import { sitemapFiles } from '../feeds/sitemap-files.ts';
import { createSitemapIndex } from '../feeds/sitemap-index.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { newsroom } = await loadSite();
  return new Response(await createSitemapIndex({ siteUrl: newsroom.siteUrl, files: sitemapFiles(newsroom) }));
};
