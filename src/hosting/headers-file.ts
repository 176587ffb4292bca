import type { Header } from '../newsroom/address-book.ts';
import { contentTypeOf } from './content-types.ts';
import { cacheControl, everywhere, resourcePolicy, savedHeader } from './headers.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');

/** The paths of `immutablePattern`, `withdrawablePattern`, `sharedPattern` and `savedPattern`. */
const folders: readonly { path: string; name: string; value: string }[] = [
  { path: '/_astro/*', name: 'Cache-Control', value: cacheControl.immutable },
  { path: '/anh/*', name: 'Cache-Control', value: cacheControl.withdrawable },
  { path: '/tep/*', name: 'Cache-Control', value: cacheControl.withdrawable },
  { path: '/pagefind/:nhom/*', name: 'Cache-Control', value: cacheControl.withdrawable },
  { path: '/_astro/*', name: resourcePolicy.name, value: resourcePolicy.own },
  { path: '/anh/*', name: resourcePolicy.name, value: resourcePolicy.shared },
  { path: '/pagefind/*', name: resourcePolicy.name, value: resourcePolicy.own },
  { path: '/tep/*', name: resourcePolicy.name, value: resourcePolicy.own },
  { path: '/tep/tai-ve/*', ...savedHeader },
];

/** The lists of the newsroom that have feeds of their own. */
const feeds = ['', '/chuyen-muc/:id', '/don-vi/:id'].flatMap((list) => [`${list}/rss.xml`, `${list}/feed.json`]);

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. They join the values of all rules that match. So a page gets no
 * `Cache-Control`: their default, `max-age=0, must-revalidate`, means the same as `no-cache`. A common rule also cannot
 * say who may embed a file, because pictures need another value: only the folders have such rules, and pages need none.
 */
export const headersFile = (extra: readonly Header[] = []): string =>
  [
    rule('/*', [...everywhere, ...extra]),
    ...folders.map(({ path, ...header }) => rule(path, [header])),
    ...feeds.map((path) => rule(path, [{ name: 'Content-Type', value: contentTypeOf(path) }])),
  ].join('');
