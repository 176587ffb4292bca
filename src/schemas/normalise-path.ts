import { wellFormed } from '../vietnamese/well-formed.ts';

/** Matches nearly every address: one without anything to decode or resolve. */
const plain = /^(?:\/[\w~-][\w.~-]*)+\/?$|^\/$/;

/**
 * The path of an address as nginx reads it: decoded once, single slashes, dots resolved. Undefined for a path that
 * nginx answers with 400, because its encoding is wrong or it climbs above the root. Bytes that are not UTF-8 become
 * U+FFFD.
 *
 * A request comes as bytes (`/tin-t%E1%BB%A9c`), an address of the content folder as letters (`/tin-tức`): see
 * `toRequestPath`.
 */
export function normalisePath(raw: string): string | undefined {
  if (plain.test(raw)) return raw;
  if (!raw.startsWith('/') || /%(?![0-9a-f]{2})|%00/i.test(raw)) return undefined;
  const bytes = raw.replaceAll(/%([0-9a-f]{2})/gi, (_sign, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const decoded = decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  const segments: string[] = [];
  const parts = decoded.split('/').slice(1);
  for (const part of parts) {
    if (part === '..' && segments.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(part)) segments.push(part);
  }
  const isFolder = ['', '.', '..'].includes(parts.at(-1) ?? '');
  return `/${segments.join('/')}${isFolder && segments.length > 0 ? '/' : ''}`;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Encodes letters as a browser does; encoded parts stay: `/tin-tức%20mới` → `/tin-t%E1%BB%A9c%20m%E1%BB%9Bi`. */
export const toRequestPath = (path: string): string =>
  wellFormed(path).replaceAll(/[\u0080-\uffff]+/g, (letters) => encodeURIComponent(letters));
