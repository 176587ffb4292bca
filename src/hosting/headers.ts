/**
 * The headers that a reader's browser gets with every file: one table for all hosts of the site (nginx, `_headers`,
 * `npm start`). Sources: OWASP Secure Headers Project; MDN on Content-Security-Policy; RFC 6797 (HSTS), RFC 8246.
 */
import type { Header } from '../newsroom/address-book.ts';
import { scriptPolicyName } from '../newsroom/script-policy.ts';
import { contentTypeOf, isTextFile } from './content-types.ts';

/** Allows only the site's own files and nothing inline. `frame-ancestors` replaces X-Frame-Options. */
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

/** Headers of every answer: pages, redirects and errors. */
export const everywhere: readonly Header[] = [
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' }, // subdomains decide for themselves
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Content-Security-Policy', value: contentSecurityPolicy },
];

/** The site's own styles and scripts have their digest in their name and never change. For PCRE and JavaScript. */
export const immutablePattern = '^/_astro/';

/** These files also have their digest in their name, but the content that they show or quote may be withdrawn. */
export const withdrawablePattern = '^/(?:anh|pagefind/[^/]+|tep)/';

export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  /** Kept for an hour, then checked by ETag. Without a purge, a copy outlives a withdrawal by that time at most. */
  withdrawable: 'public, max-age=3600, must-revalidate',
  /** Kept, but checked by ETag each time. */
  revalidated: 'no-cache',
} as const;

/** Which sites may show a file. Pictures are shared, because feeds contain them and web feed readers show them. */
export const resourcePolicy = {
  name: 'Cross-Origin-Resource-Policy',
  shared: 'cross-origin',
  own: 'same-origin',
} as const;
export const sharedPattern = '^/anh/';

/** Documents for office programs. Browsers save them and never show them, so nothing in them runs as the site. */
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

/** Gives every header of a file, `/bai-viet/2026/tuan-tra-dem/index.html`; `extra` are the whole site's headers. */
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

/** Gives every header of an answer without a file: a redirect, or a method that is not allowed. */
export const headersOfNoFile = (extra: readonly Header[] = []): Header[] => [
  ...everywhere,
  ...extra,
  { name: resourcePolicy.name, value: resourcePolicy.own },
  { name: 'Cache-Control', value: cacheControl.revalidated },
];

/** The methods that a host of the site allows, for an answer 405. */
export const allowedMethods: Header = { name: 'Allow', value: 'GET, HEAD' };
