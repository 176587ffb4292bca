import { decodeOnce } from '../schemas/decode-once.ts';

/** More rounds than anybody encodes; each undoes one layer of percent signs. */
const mostLayers = 8;

/**
 * What any reader of an address might take it for. Hosts, file systems and browsers differ in how often they decode, in
 * whether a backslash is a slash, a capital a small letter, a dot at the end nothing; two addresses that one of them
 * could confuse share this key. Much too loose to answer by: it only tells what must not be taken.
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
      // As file systems that keep the case of a name compare it: `ſ` is `s`.
      .toUpperCase()
      .toLowerCase();
    if (segment === '..') segments.pop();
    const name = segment.replace(/[. ]+$/, '');
    if (name !== '') segments.push(name);
  }
  if (segments.at(-1) === 'index.html') segments.pop();
  return `/${segments.join('/')}`;
}
