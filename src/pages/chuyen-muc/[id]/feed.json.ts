import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { createJsonFeed } from '../../../feeds/json-feed.ts';
import { sectionFeedPaths } from '../../_feed-routes.ts';
import { listFeed } from '../../_list-feeds.ts';

export const getStaticPaths = sectionFeedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(createJsonFeed(await listFeed('json', props.list)));
