/*
 * Words that the index holds beside those of a page, so that one thing is one word however it was written: a day, a
 * month, a document. No Vietnamese word begins with z, so they lie at the end of the index and in nobody's way.
 */

/** A day (`2020-06-19`) or a month (`2020-06`) of which the page speaks. */
export const saidKey = (date: string): string => `zn${date.replaceAll('-', '')}`;

/** A day or a month on which the page was published. */
export const publishedKey = (date: string): string => `zd${date.replaceAll('-', '')}`;

interface DocumentNumber {
  number: number;
  year?: string | undefined;
  /** Folded letters of the kind: `nd` of `NĐ-CP`. */
  kind?: string | undefined;
}

/** A document, by as much of its number as is known. */
export const documentKey = ({ number, year, kind }: DocumentNumber): string =>
  `zv${number}${year ? `n${year}` : ''}${kind ? `k${kind}` : ''}`;
