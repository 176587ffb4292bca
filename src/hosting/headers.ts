/**
 * What a reader's browser is told with every file: one table for each host that serves the site (nginx, `_headers`,
 * `npm start`). Sources: OWASP Secure Headers Project; MDN on Content-Security-Policy; RFC 6797 (HSTS), RFC 8246.
 */
import type { Header } from '../newsroom/address-book.ts';
import { scriptPolicyName } from '../newsroom/script-policy.ts';
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
  "require-trusted-types-for 'script'",
  `trusted-types ${scriptPolicyName}`,
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

/** The site's own styles and scripts, named by their digest: they never change. For PCRE and JavaScript alike. */
export const immutablePattern = '^/_astro/';

/** Named by their digest too, but what they show or quote may be withdrawn. */
export const withdrawablePattern = '^/(?:anh|pagefind/[^/]+|tep)/';

export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  /** An hour, and then asked for again by its ETag: so long may a copy outlive a withdrawal where nobody purges. */
  withdrawable: 'public, max-age=3600, must-revalidate',
  /** Kept, and asked for again by its ETag each time. */
  revalidated: 'no-cache',
} as const;

/** Who else may show a file on his pages: pictures go out with the feeds, and readers of feeds are pages elsewhere. */
export const resourcePolicy = {
  name: 'Cross-Origin-Resource-Policy',
  shared: 'cross-origin',
  own: 'same-origin',
} as const;
export const sharedPattern = '^/anh/';

/** Documents that an office programme opens: saved and never shown, so that nothing in them runs as the site's. */
export const savedPattern = '^/tep/tai-ve/';
export const savedHeader: Header = { name: 'Content-Disposition', value: 'attachment' };

const immutable = new RegExp(immutablePattern);
const withdrawable = new RegExp(withdrawablePattern);
const shared = new RegExp(sharedPattern);
const saved = new RegExp(savedPattern);

export const isImmutable = (path: string): boolean => immutable.test(path);

function cacheControlOf(path: string): string {
  if (isImmutable(path)) return cacheControl.immutable;
  return withdrawable.test(path) ? cacheControl.withdrawable : cacheControl.revalidated;
}

/** Every header of the file `path`, `/bai-viet/2026/tuan-tra-dem/index.html`; `extra` are those of the whole site. */
export function headersFor(path: string, extra: readonly Header[] = []): Header[] {
  return [
    ...everywhere,
    ...extra,
    { name: resourcePolicy.name, value: shared.test(path) ? resourcePolicy.shared : resourcePolicy.own },
    { name: 'Cache-Control', value: cacheControlOf(path) },
    { name: 'Content-Type', value: contentTypeOf(path) },
    ...(saved.test(path) ? [savedHeader] : []),
    ...(isTextFile(path) ? [{ name: 'Vary', value: 'Accept-Encoding' }] : []),
  ];
}

/** Every header of an answer that is no file: a redirect, a method that is not served. */
export const headersOfNoFile = (extra: readonly Header[] = []): Header[] => [
  ...everywhere,
  ...extra,
  { name: resourcePolicy.name, value: resourcePolicy.own },
  { name: 'Cache-Control', value: cacheControl.revalidated },
];

/** Methods that a host of the site serves, as a 405 says them. */
export const allowedMethods: Header = { name: 'Allow', value: 'GET, HEAD' };
