import type { Header } from '../newsroom/address-book.ts';
import { contentTypeOf } from './content-types.ts';
import { cacheControl, everywhere, resourcePolicy, savedHeader } from './headers.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');

/** Addresses of `immutablePattern`, of `withdrawablePattern`, of `sharedPattern` and of `savedPattern`. */
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

/** Lists of the newsroom have feeds of their own. */
const feeds = ['', '/chuyen-muc/:id', '/don-vi/:id'].flatMap((list) => [`${list}/rss.xml`, `${list}/feed.json`]);

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Values of all rules that fit are joined there, so a page is given
 * no `Cache-Control`: their own default, `max-age=0, must-revalidate`, is what `no-cache` means. Nor can a rule for all
 * say who may show a file elsewhere, when pictures say something else: it is said of folders, which pages do not need.
 */
export const headersFile = (extra: readonly Header[] = []): string =>
  [
    rule('/*', [...everywhere, ...extra]),
    ...folders.map(({ path, ...header }) => rule(path, [header])),
    ...feeds.map((path) => rule(path, [{ name: 'Content-Type', value: contentTypeOf(path) }])),
  ].join('');
