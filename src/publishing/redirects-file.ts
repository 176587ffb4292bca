import type { Redirect } from '../newsroom/address-book.ts';
import { encodePath } from '../newsroom/encode-path.ts';
import { addressKeys } from './address-keys.ts';

/** Names of parts and of whatever follows, which one line would take for every address of the site. */
const hasMeaning = (path: string): boolean => /[*:]/.test(path);

/**
 * `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it. The form has no 410 and no common way to name a
 * query: a withdrawn page answers by itself with 200 and `noindex` there, an address with a query not at all, and a
 * withdrawn picture as any file that is not there. Nor
 * can it name a star or a colon; at such an address the page that sends readers on answers alone.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => {
    const { paths, query } = addressKeys(from);
    if (query !== undefined || paths.some(hasMeaning)) return [];
    return paths.map((path) => `${encodePath(path)} ${encodePath(to)} 301\n`);
  });
  return lines.join('');
}
