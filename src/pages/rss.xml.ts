import type { APIRoute } from 'astro';
import { createRssFeed } from '../feeds/rss.ts';
import { siteFeed } from './_list-feeds.ts';

export const GET: APIRoute = async () => new Response(createRssFeed(await siteFeed('rss')));
