import { escapeForPattern } from '../newsroom/escape-for-pattern.ts';

/**
 * Full addresses of the site in feeds, sitemaps, robots.txt and structured data: the site's origin and what follows, up
 * to a quotation mark, an angle bracket, a blank, or one of these escaped.
 */
export function createTextAddressLister(origin: string): (text: string) => string[] {
  const pattern = new RegExp(`${escapeForPattern(origin)}(?:\\/(?:[^\\s"'<>\\\\&]|&amp;)*)?(?![\\w.:-])`, 'g');
  return (text) => (text.match(pattern) ?? []).map((address) => address.replaceAll('&amp;', '&'));
}
