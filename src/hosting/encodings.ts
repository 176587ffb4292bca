/** The packed forms that stand beside a text file, best first. */
export interface ContentEncoding {
  /** The name in `Content-Encoding`. */
  name: 'br' | 'gzip';
  extension: '.br' | '.gz';
  /** Matches an `Accept-Encoding` that allows this encoding. PCRE and JavaScript read the pattern in the same way. */
  accepted: string;
}

const accepts = (name: string): string => `(?:^|[ ,])${name}(?! *; *q=0(?:\\.0*)? *(?:,|$))(?= *(?:[;,]|$))`;

export const contentEncodings: readonly ContentEncoding[] = [
  { name: 'br', extension: '.br', accepted: accepts('br') },
  { name: 'gzip', extension: '.gz', accepted: accepts('gzip') },
];
