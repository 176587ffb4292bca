/*
 * Words that the index holds beside those of a page, so that a day, a month or a document is one word however it is
 * written. No Vietnamese word begins with z, so these keys are at the end of the index and match no word.
 */

/** A day (`2020-06-19`) or a month (`2020-06`) that the page names. */
export const saidKey = (date: string): string => `zn${date.replaceAll('-', '')}`;

/** The day or month on which the page was published. */
export const publishedKey = (date: string): string => `zd${date.replaceAll('-', '')}`;

interface DocumentNumber {
  number: number;
  year?: string | undefined;
  /** Folded letters of the kind: `nd` of `NĐ-CP`. */
  kind?: string | undefined;
}

/** A document, by the parts of its number that are known. */
export const documentKey = ({ number, year, kind }: DocumentNumber): string =>
  `zv${number}${year ? `n${year}` : ''}${kind ? `k${kind}` : ''}`;
