import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { createRssFeed } from '../../../feeds/rss.ts';
import { unitFeedPaths } from '../../_feed-routes.ts';
import { listFeed } from '../../_list-feeds.ts';

export const getStaticPaths = unitFeedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(createRssFeed(await listFeed('rss', props.list)));
