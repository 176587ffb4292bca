const escapeForPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Addresses of the site written out in full in feeds, sitemaps, robots.txt and structured data: whatever goes on after
 * the site's origin, up to a quotation mark, an angle bracket, a blank, or an escaped one of these.
 */
export function createTextAddressLister(origin: string): (text: string) => string[] {
  const pattern = new RegExp(`${escapeForPattern(origin)}(?:\\/(?:[^\\s"'<>\\\\&]|&amp;)*)?(?![\\w.:-])`, 'g');
  return (text) => (text.match(pattern) ?? []).map((address) => address.replaceAll('&amp;', '&'));
}
