import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitemapFiles } from '../feeds/sitemap-files.ts';
import { createSitemap } from '../feeds/sitemap.ts';
import { loadSite } from './_site.ts';

export async function getStaticPaths() {
  const { newsroom } = await loadSite();
  return sitemapFiles(newsroom).map((file) => ({
    params: { part: file.path.replace(/^\/sitemap-|\.xml$/g, '') },
    props: { file },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await createSitemap(props.file.urls));
