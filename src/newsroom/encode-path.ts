import { wellFormed } from '../vietnamese/well-formed.ts';

/**
 * A path as it goes into an address, with nothing left that any language of a host gives a meaning: all but letters,
 * digits and `-._~/` is encoded. `/tin-tức/$a:*` → `/tin-t%E1%BB%A9c/%24a%3A%2A`
 */
export const encodePath = (path: string): string =>
  encodeURIComponent(wellFormed(path))
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
