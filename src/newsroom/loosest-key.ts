import { decodeOnce } from '../schemas/decode-once.ts';

/** Each round removes one layer of percent encoding; nobody encodes so often. */
const mostLayers = 8;

/**
 * The loosest reading of an address. Hosts, file systems and browsers differ in how often they decode, and in whether
 * they read a backslash as a slash, ignore case, or drop a dot at the end. Two addresses that one of them could
 * confuse share this key. It is too loose for answers: it only shows which addresses must not be taken.
 * `/%252e/RSS.xml.` → `/rss.xml`, `/don-vi/index.html` → `/don-vi`
 */
export function loosestKey(address: string): string {
  let path = address.split('?')[0] ?? '';
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const before = path;
    path = decodeOnce(path).normalize('NFKC');
    if (path === before) break;
  }
  const segments: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    const segment = part
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      // Like file systems that ignore case: `ſ` is `s`.
      .toUpperCase()
      .toLowerCase();
    if (segment === '..') segments.pop();
    const name = segment.replace(/[. ]+$/, '');
    if (name !== '') segments.push(name);
  }
  if (segments.at(-1) === 'index.html') segments.pop();
  return `/${segments.join('/')}`;
}
