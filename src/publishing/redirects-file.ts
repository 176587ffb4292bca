import type { Redirect } from '../newsroom/address-book.ts';
import { addressKeys } from './address-keys.ts';

/**
 * `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it. The form has no 410 and no common way to name a
 * query: a withdrawn page answers by itself with 200 and `noindex` there, and an address with a query not at all.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => {
    const { paths, query } = addressKeys(from);
    return query ? [] : paths.map((path) => `${encodeURI(path)} ${encodeURI(to)} 301\n`);
  });
  return lines.join('');
}
