import type { APIRoute } from 'astro';
import { createJsonFeed } from '../feeds/json-feed.ts';
import { siteFeed } from './_list-feeds.ts';

export const GET: APIRoute = async () => new Response(createJsonFeed(await siteFeed('json')));
