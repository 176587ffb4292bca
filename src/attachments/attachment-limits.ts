/** Limits for one document: for its download and its inspection. */
export const attachmentLimits = {
  /** A scan of fifty grey pages is smaller, and a reader on a phone can still wait for it. */
  bytes: 10 * 1024 * 1024,
  /** Parts of an Office file; the longest presentations have two thousand parts. */
  parts: 5_000,
  /** Bytes of all parts of an Office file, or of all packed objects of a PDF, after unpacking. */
  unpacked: 100 * 1024 * 1024,
  /** The XML among those bytes. All of it is read. */
  xml: 40 * 1024 * 1024,
  /** Characters in the words of an Office file. The rules read all of them. */
  characters: 2_000_000,
  /** Nested elements; a table in a table in a text box has about sixty levels. */
  xmlDepth: 300,
  /** Objects of a PDF; a thousand scanned pages have about ten thousand. */
  objects: 200_000,
  /** Numbers, names and words of a PDF, except those in its drawings. */
  values: 4_000_000,
  /** Nested lists and dictionaries. */
  pdfDepth: 100,
} as const;
