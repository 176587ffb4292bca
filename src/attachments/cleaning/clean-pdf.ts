import { findPdfProperties, type PdfRange } from '../pdf/find-pdf-properties.ts';
import { readPdfObjects } from '../pdf/read-pdf-objects.ts';

/**
 * Overwrites the properties of a PDF that name people with blanks. The length stays the same, so every address in the
 * file stays valid and the file shows the same.
 */
export function cleanPdf(bytes: Buffer): Buffer {
  const cleaned = Buffer.from(bytes);
  for (const { places = [] } of findPdfProperties(readPdfObjects(bytes)))
    for (const place of places) blank(cleaned, place);
  return cleaned;
}

/** Between `<` and `>`, a blank is `20`. */
function blank(bytes: Buffer, { start, end, isHex }: PdfRange): void {
  for (let at = start; at < end; at += 1) bytes[at] = isHex ? ((at - start) % 2 === 0 ? 0x32 : 0x30) : 0x20;
}
