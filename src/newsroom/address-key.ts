import { normalisePath, toRequestPath } from '../schemas/normalise-path.ts';

/**
 * One spelling of an address, as every host reads it: decoded once, dots resolved, NFC, single slashes, and neither a
 * slash nor the name of a folder's page at the end. `/tin/1/?a=b` → `/tin/1?a=b`, `/tin/index.html` → `/tin`
 */
export function addressKey(address: string): string {
  const [path = '', query] = address.split(/\?(.*)/s);
  // What no host can read is what is written.
  const read = normalisePath(toRequestPath(path)) ?? path.replaceAll(/\/{2,}/g, '/');
  const key = read
    .normalize('NFC')
    .replace(/(?<=.)\/$/, '')
    .replace(/\/index\.html$/, '');
  return `${key || '/'}${query ? `?${query}` : ''}`;
}
