/** ASCII, and the capitals of Vietnamese: each has one small letter, in one character as well. */
const capitals = /[A-Z\u00c0-\u00d6\u00d8-\u00dd\u0102\u0110\u0128\u0168\u01a0\u01af\u1ea0-\u1ef8]/g;

/**
 * Small letters in the place of capitals, marks kept: `Tin-ĐỨC` → `tin-đức`. Nothing but ASCII and Vietnamese changes, so
 * that a host that compares bytes can do the same. The text is in NFC.
 */
export const foldCase = (text: string): string => text.replaceAll(capitals, (letter) => letter.toLowerCase());

/** Every letter that `foldCase` makes one, the small one first; of another character itself. */
export function casesOf(letter: string): string[] {
  const [small, capital] = [foldCase(letter), letter.toUpperCase()];
  return capital !== small && foldCase(capital) === small ? [small, capital] : [small];
}
