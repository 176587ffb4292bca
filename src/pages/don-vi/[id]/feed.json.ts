import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { createJsonFeed } from '../../../feeds/json-feed.ts';
import { unitFeedPaths } from '../../_feed-routes.ts';
import { listFeed } from '../../_list-feeds.ts';

export const getStaticPaths = unitFeedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(createJsonFeed(await listFeed('json', props.list)));
