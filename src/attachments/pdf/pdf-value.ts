/** A value of a PDF, ISO 32000-1, 7.3. */
export type PdfValue =
  | { type: 'name'; name: string }
  /** `start` and `end` are of what stands between its brackets, in the bytes that it was read from. */
  | { type: 'string'; bytes: Buffer; start: number; end: number; isHex: boolean }
  | { type: 'number'; number: number }
  | { type: 'reference'; number: number }
  | { type: 'array'; items: PdfValue[] }
  | { type: 'dictionary'; entries: ReadonlyMap<string, PdfValue> }
  | { type: 'other' };

/** An object with a number, in any of the revisions that a file holds one behind the other. */
export interface PdfObject {
  number: number;
  value: PdfValue;
  /** The packed bytes of a stream, and where in the file they begin. */
  stream?: { bytes: Buffer; at: number } | undefined;
  /** Whether it came out of a packed object stream, so that it stands nowhere in the file as it is. */
  isPacked: boolean;
}

export const entryOf = (value: PdfValue | undefined, key: string): PdfValue | undefined =>
  value?.type === 'dictionary' ? value.entries.get(key) : undefined;

export const nameOf = (value: PdfValue | undefined): string => (value?.type === 'name' ? value.name : '');

export const numberOf = (value: PdfValue | undefined): number | undefined =>
  value?.type === 'number' ? value.number : undefined;

/** Text as people read it: UTF-16 or UTF-8 by its mark, or else single bytes. */
export function textOf(value: PdfValue | undefined): string {
  if (value?.type !== 'string') return '';
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes);
  return bytes.toString('latin1');
}
