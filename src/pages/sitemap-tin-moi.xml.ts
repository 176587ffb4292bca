import type { APIRoute } from 'astro';
import { createNewsSitemap } from '../feeds/news-sitemap.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => new Response(await createNewsSitemap((await loadSite()).newsroom));
