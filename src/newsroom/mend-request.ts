import { normalisePath } from '../schemas/normalise-path.ts';

/*
 * Damage that an address takes in letters, chats and web pages: the full stop of the sentence, the bracket around the
 * address, a sign spelt as in HTML, a second encoding. Mends are tried only if nothing answers. Each mend gives the
 * address that was shared, so a host may redirect to it. The patterns work in PCRE and JavaScript, are in ASCII, and
 * match a request as it comes: path and query, percent-encoded. Each match begins with one slash: two would lead to
 * another host.
 */

const begin = '^(?<sua_dau>/(?![/\\\\])';
const rest = '(?<sua_cuoi>';
/** Signs after the end of an address, plain or encoded: a full stop, a bracket, a closing quote, blanks. */
const tail = '(?:[.,;:!+)\\]}"\'>*]|%(?:20|0[AD]|2[279AC]|3[BE]|5D|7D|C2%A0|E2%80%(?:8[B-D]|9[89CD]|A6)|EF%BB%BF))';

interface RequestSlip {
  /**
   * The groups are named, because nginx encodes numbered ones once more. `sua_dau` is kept, and so is `sua_cuoi` if
   * present.
   */
  pattern: string;
  /** The text between the two groups; undefined without a second group. */
  between?: string;
}

export const requestSlips: readonly RequestSlip[] = [
  { pattern: `${begin}[^?]*\\?(?:.*&)?)amp;${rest}.*)$`, between: '' },
  { pattern: `${begin}[^?&]*)&(?:amp;)?${rest}[^?=]+=.*)$`, between: '?' },
  { pattern: `${begin}[^?]*?)%3F${rest}.*)$`, between: '?' },
  { pattern: `${begin}[^?]*\\?[^=?]*)%3D${rest}.*)$`, between: '=' },
  { pattern: `${begin}[^?]*\\?[^?]*)\\?${rest}.*)$`, between: '&' },
  { pattern: `${begin}(?:.*?[^%])??)${tail}+$` },
];

/** Matches a path that was encoded twice and decoded once: only signs of addresses, with at least one encoded. */
export const encodedTwice =
  "^/(?![/\\\\])(?:[\\w./~!$&'()*+,;=:@-]|%[0-9a-f]{2})*%[0-9a-f]{2}(?:[\\w./~!$&'()*+,;=:@-]|%[0-9a-f]{2})*$";

const compiled = requestSlips.map(({ pattern, between }) => ({ pattern: new RegExp(pattern, 'i'), between }));
const twice = new RegExp(encodedTwice, 'i');

/** The request with one slip mended; undefined if it has no slip. */
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
