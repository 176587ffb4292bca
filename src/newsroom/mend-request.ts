import { normalisePath } from '../schemas/normalise-path.ts';

/*
 * What an address gathers on its way through letters, chats and web pages: the point of the sentence, the bracket around
 * it, a sign spelt as in HTML, a second encoding. Tried only where nothing answers; each names what was shared, so that a
 * host may send the reader on. Patterns are of PCRE and JavaScript alike, in ASCII, and look at a request as it comes:
 * path and query, percent-encoded. Each begins with one slash: two would lead to another host.
 */

const begin = '^(?<sua_dau>/(?![/\\\\])';
const rest = '(?<sua_cuoi>';
/** Signs behind the last that belongs to an address, as they are and encoded: a point, a bracket, a closing quote, blanks. */
const tail = '(?:[.,;:!+)\\]}"\'>*]|%(?:20|0[AD]|2[279AC]|3[BE]|5D|7D|C2%A0|E2%80%(?:8[B-D]|9[89CD]|A6)|EF%BB%BF))';

interface Slip {
  /** Its groups are named, for nginx encodes numbered ones once more: `sua_dau` is kept, `sua_cuoi` too if there is one. */
  pattern: string;
  /** What stands between the two; undefined where there is no second. */
  between?: string;
}

export const slips: readonly Slip[] = [
  { pattern: `${begin}[^?]*\\?(?:.*&)?)amp;${rest}.*)$`, between: '' },
  { pattern: `${begin}[^?&]*)&(?:amp;)?${rest}[^?=]+=.*)$`, between: '?' },
  { pattern: `${begin}[^?]*?)%3F${rest}.*)$`, between: '?' },
  { pattern: `${begin}[^?]*\\?[^=?]*)%3D${rest}.*)$`, between: '=' },
  { pattern: `${begin}[^?]*\\?[^?]*)\\?${rest}.*)$`, between: '&' },
  { pattern: `${begin}(?:.*?[^%])??)${tail}+$` },
];

/** A path that was encoded twice, decoded once: nothing in it but signs of addresses, and at least one encoded. */
export const encodedTwice =
  "^/(?![/\\\\])(?:[\\w./~!$&'()*+,;=:@-]|%[0-9a-f]{2})*%[0-9a-f]{2}(?:[\\w./~!$&'()*+,;=:@-]|%[0-9a-f]{2})*$";

const compiled = slips.map(({ pattern, between }) => ({ pattern: new RegExp(pattern, 'i'), between }));
const twice = new RegExp(encodedTwice, 'i');

/** The request that was meant, one slip mended; undefined when there is none. */
export function mendRequest(request: string): string | undefined {
  const [path = '', query] = request.split(/\?(.*)/s);
  const once = normalisePath(path);
  if (once !== undefined && twice.test(once)) return once + (query === undefined ? '' : `?${query}`);
  for (const { pattern, between } of compiled) {
    const { sua_dau: kept, sua_cuoi: more = '' } = pattern.exec(request)?.groups ?? {};
    if (kept !== undefined) return kept + (between ?? '') + more;
  }
  return undefined;
}
