/** The characters of Windows-1252 for the bytes 80 to 9F; five of these bytes have no character there. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const next = `[\\x80-\\xBF${windows1252}]`;
const sequences = new RegExp(`[\\xC3-\\xDF]${next}|[\\xE0-\\xEF]${next}{2}|[\\xF0-\\xF4]${next}{3}|\\xC2${next}`, 'g');
/** The second byte of à is a no-break space, which editors replace by a plain one. */
const lostSpaces = /(?<=\p{Ll})Ã /gu;

/** Decodes UTF-8 that was read as Windows-1252: `cÃ´ng tÃ¡c` → `công tác`. Text that is not UTF-8 stays as it is. */
export const decodeMojibake = (text: string): string =>
  text
    .replace(lostSpaces, 'Ã\u00A0')
    .replace(sequences, (sequence) => decode(sequence) ?? sequence)
    .normalize('NFC');

function decode(sequence: string): string | undefined {
  const [lead = 0, ...rest] = Array.from(sequence, byteOf);
  const bits = rest.reduce((code, byte) => code * 64 + (byte & 63), lead & (127 >> sequence.length));
  const least = [0, 0, 0x80, 0x800, 0x10000][sequence.length] ?? 0;
  const isCharacter = bits >= least && bits <= 0x10ffff && !(bits >= 0xd800 && bits <= 0xdfff);
  return isCharacter ? String.fromCodePoint(bits) : undefined;
}

function byteOf(character: string): number {
  const place = windows1252.indexOf(character);
  return place < 0 ? character.charCodeAt(0) : 0x80 + place;
}
