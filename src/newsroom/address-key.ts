import { normalisePath, toRequestPath } from '../schemas/normalise-path.ts';

export interface ReadAddress {
  /** Decoded, in the letters in which it was written, without a slash at its end. */
  path: string;
  /** As it was written; undefined where there is none. */
  query: string | undefined;
}

/** An address as every host reads it: decoded once, dots resolved, single slashes. What no host can read stays. */
export function readAddress(address: string): ReadAddress {
  const [raw = '', query] = address.split(/\?(.*)/s);
  const path = normalisePath(toRequestPath(raw)) ?? raw.replaceAll(/\/{2,}/g, '/');
  return { path: path.replace(/(.)\/$/s, '$1'), query: query || undefined };
}

/** `/tin/index.html` and `/tin/` are one page. */
export const ofFolder = (path: string): string => path.replace(/\/index\.html$/, '') || '/';

/**
 * One spelling of an address: as hosts read it, NFC, and without the name of a folder's page. `/tin/1/?a=b` →
 * `/tin/1?a=b`, `/tin/index.html` → `/tin`
 */
export function addressKey(address: string): string {
  const { path, query } = readAddress(address);
  return `${ofFolder(path).normalize('NFC')}${query ? `?${query}` : ''}`;
}
