import { digitValue } from './digit-value.ts';

/** Hyphens, brackets and points that keyboards and converters write instead of the plain ones. */
const plainSigns: Record<string, string> = {
  ...{ '\u2010': '-', '\u2011': '-', '\u2212': '-', '\uFE63': '-', '\uFF0D': '-' },
  ...{ '\uFF08': '(', '\uFF09': ')', '\uFF0C': ',', '\uFF0E': '.', '\uFF0F': '/', '\uFF1A': ':' },
};

const foreign = /[\u2010\u2011\u2212\uFE63\uFF08\uFF09\uFF0C-\uFF0F\uFF1A]|(?![0-9])\p{Nd}/gu;

/**
 * Replaces digits of every script by 0 to 9 and signs by the plain ones, for a search for numbers: readers see `００１`
 * as a number. Every index stays the same, so mathematical digits outside the basic plane stay too.
 */
export const foldSigns = (text: string): string =>
  text.replace(foreign, (sign) => plainSigns[sign] ?? (sign.length > 1 ? sign : String(digitValue(sign))));
