import { wellFormed } from '../vietnamese/well-formed.ts';

/**
 * Encodes a path for use in an address, so that no sign has a meaning in any host's configuration: everything except
 * letters, digits and `-._~/` is encoded. `/tin-tức/$a:*` → `/tin-t%E1%BB%A9c/%24a%3A%2A`
 */
export const encodePath = (path: string): string =>
  encodeURIComponent(wellFormed(path))
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
