/** How a text file is packed beside itself, best first. */
export interface Encoding {
  /** As `Content-Encoding` says it. */
  name: 'br' | 'gzip';
  extension: '.br' | '.gz';
  /** Whether an `Accept-Encoding` takes it; written so that PCRE and JavaScript read it alike. */
  accepted: string;
}

const accepts = (name: string): string => `(?:^|[ ,])${name}(?! *; *q=0(?:\\.0*)? *(?:,|$))(?= *(?:[;,]|$))`;

export const encodings: readonly Encoding[] = [
  { name: 'br', extension: '.br', accepted: accepts('br') },
  { name: 'gzip', extension: '.gz', accepted: accepts('gzip') },
];
