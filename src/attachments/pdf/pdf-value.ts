/** A value of a PDF, ISO 32000-1, 7.3. */
export type PdfValue =
  | { type: 'name'; name: string }
  /** `start` and `end` are the range between the brackets, in the bytes that were read. */
  | { type: 'string'; bytes: Buffer; start: number; end: number; isHex: boolean }
  | { type: 'number'; number: number }
  | { type: 'reference'; number: number }
  | { type: 'array'; items: PdfValue[] }
  | { type: 'dictionary'; entries: ReadonlyMap<string, PdfValue> }
  | { type: 'other' };

/** An object with a number, in any of the revisions that follow each other in a file. */
export interface PdfObject {
  number: number;
  value: PdfValue;
  /** The packed bytes of a stream, and their start in the file. */
  stream?: { bytes: Buffer; at: number } | undefined;
  /** Whether the object comes from a packed object stream, so it is not in the file as plain bytes. */
  isPacked: boolean;
}

export const pdfEntryOf = (value: PdfValue | undefined, key: string): PdfValue | undefined =>
  value?.type === 'dictionary' ? value.entries.get(key) : undefined;

export const pdfNameOf = (value: PdfValue | undefined): string => (value?.type === 'name' ? value.name : '');

export const pdfNumberOf = (value: PdfValue | undefined): number | undefined =>
  value?.type === 'number' ? value.number : undefined;

/** Decodes text: UTF-16 or UTF-8 when it has their mark, otherwise single bytes. */
export function pdfTextOf(value: PdfValue | undefined): string {
  if (value?.type !== 'string') return '';
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes);
  return bytes.toString('latin1');
}
