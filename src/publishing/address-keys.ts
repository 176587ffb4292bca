import { addressKey } from '../newsroom/address-key.ts';

/** An old address without its query, with and without the slash at the end, and what follows the question mark. */
export function addressKeys(address: string): { paths: string[]; query: string | undefined } {
  const [path = '', query] = addressKey(address).split(/\?(.*)/s);
  return { paths: path === '/' ? ['/'] : [path, `${path}/`], query: query || undefined };
}
