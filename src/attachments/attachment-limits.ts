/** What one document may cost to hand out and to look into. */
export const attachmentLimits = {
  /** A scan of fifty pages in grey stays under it, and a reader on a telephone still waits for it. */
  bytes: 10 * 1024 * 1024,
  /** Parts of an Office file; the longest presentations have two thousand. */
  parts: 5_000,
  /** Bytes that all parts of an Office file, or all packed objects of a PDF, unpack to. */
  unpacked: 100 * 1024 * 1024,
  /** Of those, bytes of XML, each of which is read. */
  xml: 40 * 1024 * 1024,
  /** Of the words of an Office file, each of which the rules read. */
  characters: 2_000_000,
  /** Elements within each other; a table in a table in a text box has some sixty. */
  xmlDepth: 300,
  /** Objects of a PDF; a thousand scanned pages have some ten thousand. */
  objects: 200_000,
  /** Numbers, names and words of a PDF, those of its drawings aside. */
  values: 4_000_000,
  /** Lists and dictionaries within each other. */
  pdfDepth: 100,
} as const;
