/**
 * What a reader's browser is told with every file: one table for each host that serves the site (nginx, `_headers`,
 * `npm start`). Sources: OWASP Secure Headers Project; MDN on Content-Security-Policy; RFC 6797 (HSTS), RFC 8246.
 */
import type { Header } from '../newsroom/address-book.ts';
import { contentTypeOf, isTextFile } from './content-types.ts';

/** Nothing but the site's own files, nothing inline; `frame-ancestors` is what X-Frame-Options was. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** With every answer, be it a page, a redirect or an error. */
export const everywhere: readonly Header[] = [
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' }, // other hosts under the name answer for themselves
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Content-Security-Policy', value: contentSecurityPolicy },
];

/** Files with a digest in their name never change, for PCRE and JavaScript alike. */
export const immutablePattern = '^/(?:_astro|anh|pagefind/[^/]+)/';

export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  /** Kept, and asked for again by its ETag each time. */
  revalidated: 'no-cache',
} as const;

const immutable = new RegExp(immutablePattern);

export const isImmutable = (path: string): boolean => immutable.test(path);

/** Every header of the file `path`, `/bai-viet/2026/tuan-tra-dem/index.html`; `extra` are those of the whole site. */
export function headersFor(path: string, extra: readonly Header[] = []): Header[] {
  return [
    ...everywhere,
    ...extra,
    { name: 'Cache-Control', value: isImmutable(path) ? cacheControl.immutable : cacheControl.revalidated },
    { name: 'Content-Type', value: contentTypeOf(path) },
    ...(isTextFile(path) ? [{ name: 'Vary', value: 'Accept-Encoding' }] : []),
  ];
}

/** Every header of an answer that is no file: a redirect, a method that is not served. */
export const headersOfNoFile = (extra: readonly Header[] = []): Header[] => [
  ...everywhere,
  ...extra,
  { name: 'Cache-Control', value: cacheControl.revalidated },
];
