/**
 * What a reader's browser is told with every file: one table for each host that serves the site.
 * Sources: OWASP Secure Headers Project; MDN on Content-Security-Policy.
 */

export interface Header {
  name: string;
  value: string;
}

/** Nothing but the site's own files, nothing inline. */
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

const everywhere: Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Content types that differ from what a file's name says to a server. */
const types: [RegExp, string][] = [
  [/^\/rss\.xml$|\/rss\.xml$/, 'application/rss+xml; charset=utf-8'],
  [/\/feed\.json$/, 'application/feed+json; charset=utf-8'],
];

/** Files with a digest in their name never change; everything else is asked for again. */
const isImmutable = (path: string): boolean => /^\/(?:_astro|anh|pagefind\/[^/]+)\//.test(path);

/** Every header of the file that answers at `path`, `/bai-viet/2026/tuan-tra-dem/`. */
export function headersFor(path: string): Header[] {
  const type = types.find(([pattern]) => pattern.test(path))?.[1];
  return [
    ...everywhere,
    { name: 'Content-Security-Policy', value: contentSecurityPolicy },
    { name: 'Cache-Control', value: isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache' },
    ...(type ? [{ name: 'Content-Type', value: type }] : []),
  ];
}
