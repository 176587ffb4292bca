/** First and last byte. */
export type ByteRange = [first: number, last: number];

/**
 * Chooses the part of a file that a `Range` asks for; `none` lies outside the file. Undefined means the whole file: for
 * no header, for a header that is not a single range of bytes, for an empty file (RFC 9110, section 14.2).
 */
export function chooseRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (size === 0 || (from === '' && to === '')) return undefined;
  if (from === '') return Number(to) === 0 ? 'none' : [Math.max(0, size - Number(to)), size - 1];
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (Number(from) >= size) return 'none';
  return to !== '' && Number(to) < Number(from) ? 'none' : [Number(from), last];
}
