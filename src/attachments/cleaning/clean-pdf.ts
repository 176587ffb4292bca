import { findPdfProperties, type PdfRange } from '../pdf/find-pdf-properties.ts';
import { readPdfObjects } from '../pdf/read-pdf-objects.ts';

/**
 * The same PDF with blanks where its properties named people: byte for byte as long as before, so that every address in
 * it stays true and nothing that it shows changes.
 */
export function cleanPdf(bytes: Buffer): Buffer {
  const cleaned = Buffer.from(bytes);
  for (const { places = [] } of findPdfProperties(readPdfObjects(bytes)))
    for (const place of places) blank(cleaned, place);
  return cleaned;
}

/** `20` is the blank between `<` and `>`. */
function blank(bytes: Buffer, { start, end, isHex }: PdfRange): void {
  for (let at = start; at < end; at += 1) bytes[at] = isHex ? ((at - start) % 2 === 0 ? 0x32 : 0x30) : 0x20;
}
