/** The capitals of ASCII and Vietnamese: each has one small letter, also of one character. */
const capitals = /[A-Z\u00c0-\u00d6\u00d8-\u00dd\u0102\u0110\u0128\u0168\u01a0\u01af\u1ea0-\u1ef8]/g;

/**
 * Replaces capitals by small letters and keeps marks: `Tin-ĐỨC` → `tin-đức`. Changes only ASCII and Vietnamese, so
 * that a host that compares bytes can do the same. The text is in NFC.
 */
export const foldCase = (text: string): string => text.replaceAll(capitals, (letter) => letter.toLowerCase());

/** Every letter that `foldCase` turns into the same letter, the small one first; for any other character, itself. */
export function casesOf(letter: string): string[] {
  const [small, capital] = [foldCase(letter), letter.toUpperCase()];
  return capital !== small && foldCase(capital) === small ? [small, capital] : [small];
}
