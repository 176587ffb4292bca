/** Hyphens, brackets and points that keyboards and converters put for the plain ones. */
const plainSigns: Record<string, string> = {
  ...{ '\u2010': '-', '\u2011': '-', '\u2212': '-', '\uFE63': '-', '\uFF0D': '-' },
  ...{ '\uFF08': '(', '\uFF09': ')', '\uFF0C': ',', '\uFF0E': '.', '\uFF0F': '/', '\uFF1A': ':' },
};

const foreign = /[\u2010\u2011\u2212\uFE63\uFF08\uFF09\uFF0C-\uFF0F\uFF1A]|(?![0-9])\p{Nd}/gu;
const digit = /\p{Nd}/u;

/**
 * A text with digits of every script as 0 to 9 and signs as the plain ones, for who looks for numbers in it: readers
 * see `００１` as the number that it is. Every index stays; digits outside the basic plane, of mathematics, stay too.
 */
export const foldSigns = (text: string): string =>
  text.replace(foreign, (sign) => plainSigns[sign] ?? (sign.length > 1 ? sign : toAsciiDigit(sign)));

/** The ten digits of a script follow one another, zero first. */
function toAsciiDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  let value = 0;
  while (value < 9 && digit.test(String.fromCharCode(code - value - 1))) value += 1;
  return String(value);
}
