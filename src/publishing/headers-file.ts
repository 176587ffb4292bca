import type { Header } from '../newsroom/address-book.ts';
import { contentTypeOf } from './content-types.ts';
import { cacheControl, everywhere } from './headers.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');

/** Addresses of `immutablePattern`. */
const immutableFolders = ['/_astro/*', '/anh/*', '/pagefind/:nhom/*'];

/** Lists of the newsroom have feeds of their own. */
const feeds = ['', '/chuyen-muc/:id', '/don-vi/:id'].flatMap((list) => [`${list}/rss.xml`, `${list}/feed.json`]);

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Values of all rules that fit are joined there, so a page is given
 * no `Cache-Control`: their own default, `max-age=0, must-revalidate`, is what `no-cache` means.
 */
export const headersFile = (extra: readonly Header[] = []): string =>
  [
    rule('/*', [...everywhere, ...extra]),
    ...immutableFolders.map((path) => rule(path, [{ name: 'Cache-Control', value: cacheControl.immutable }])),
    ...feeds.map((path) => rule(path, [{ name: 'Content-Type', value: contentTypeOf(path) }])),
  ].join('');
