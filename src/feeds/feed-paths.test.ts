import { expect, test } from 'vitest';
import { listJsonFeedPath, listRssPath } from './feed-paths.ts';

test('the feeds of a list stand under the list', () => {
  expect([listRssPath('/the/lua-dao/'), listJsonFeedPath('/the/lua-dao/')]).toEqual([
    '/the/lua-dao/rss.xml',
    '/the/lua-dao/feed.json',
  ]);
});
