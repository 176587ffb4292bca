import type { APIRoute } from 'astro';
import { createRobots } from '../feeds/robots.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => new Response(createRobots((await loadSite()).newsroom));
