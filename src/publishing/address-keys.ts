import { addressKey } from '../newsroom/address-key.ts';

/**
 * How hosts are asked for an old address: without its query, with and without the slash at the end, and by the name of
 * the folder's page where it was written so; and what follows the question mark.
 */
export function addressKeys(address: string): { paths: string[]; query: string | undefined } {
  const [path = '', query] = addressKey(address).split(/\?(.*)/s);
  const named = /\/index\.html\/?(?:\?|$)/.test(address) ? [`${path}/index.html`] : [];
  return { paths: path === '/' ? ['/'] : [path, `${path}/`, ...named], query: query || undefined };
}
