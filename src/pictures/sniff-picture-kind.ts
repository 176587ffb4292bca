export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'heic' | 'svg' | 'tiff' | 'bmp';

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString('latin1');

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

const hasBrand = (bytes: Uint8Array, brands: RegExp): boolean =>
  ascii(bytes, 4, 8) === 'ftyp' && brands.test(ascii(bytes, 8, 12));

/** An AVIF file may name the general `mif1` first; then `avif` is among its compatible brands. */
const isAvif = (bytes: Uint8Array): boolean =>
  hasBrand(bytes, /^avi[fs]$/) || (hasBrand(bytes, /^m[is]f1$/) && ascii(bytes, 16, 40).includes('avif'));

const isSvg = (bytes: Uint8Array): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(ascii(bytes, 0, 64)) &&
  /<svg[\s>]/i.test(ascii(bytes, 0, 4096));

const signatures: [PictureKind, (bytes: Uint8Array) => boolean][] = [
  ['jpeg', (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff)],
  ['png', (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['gif', (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6))],
  ['webp', (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'],
  ['avif', isAvif],
  ['heic', (bytes) => hasBrand(bytes, /^(?:hei[cxms]|hev[cxms]|m[is]f1)$/)],
  ['tiff', (bytes) => startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a)],
  ['bmp', (bytes) => startsWith(bytes, 0x42, 0x4d) && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0],
  ['svg', isSvg],
];

/** Gives the kind of a picture by its content, whatever its name. Returns undefined when it is no known picture. */
export function sniffPictureKind(bytes: Uint8Array): PictureKind | undefined {
  return signatures.find(([, matches]) => matches(bytes))?.[0];
}
