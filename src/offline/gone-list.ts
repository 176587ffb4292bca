/**
 * What is gone from the site, for copies of it on readers' machines: digests of addresses, so that nobody reads a
 * withdrawn headline out of the list. Few of them stand in the list itself; many are parted into files by the digests'
 * first bits, so that a withdrawal has a reader fetch the list and one file, however much was withdrawn before.
 */
export interface GoneList {
  /** Who does not know the form keeps nothing, for he cannot tell what he may. */
  format: 1;
  /** The site keeps nothing on its readers' machines any more. */
  isOff?: true;
  /** Chosen by the build so that nothing that the site shows has the digest of what is gone. */
  salt: number;
  /** All digests in base64, or the names of the files that hold them. */
  digests: string | string[];
}

/** Fetched by every page that is opened, if not within minutes. */
export const goneListPath = '/ngoai-tuyen/da-go.json';

/** A file of digests, named after its content. */
export const gonePartPath = (name: string): string => `/ngoai-tuyen/da-go/${name}.bin`;

/** Of a SHA-256, in bytes: a file's name. */
const partNameLength = 8;

/** Bytes of a SHA-256 that stand for an address; few enough that a digest is an exact number. */
const digestLength = 5;

export const digestBits = 8 * digestLength;

const toNumber = (bytes: Uint8Array): number => bytes.reduce((number, byte) => number * 256 + byte, 0);

/** The part of a SHA-256 that stands for an address, as a number. */
export const shorten = (digest: Uint8Array): number => toNumber(digest.subarray(0, digestLength));

export const namePart = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, partNameLength), (byte) => byte.toString(16).padStart(2, '0')).join('');

export function packDigests(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(numbers.length * digestLength);
  numbers.forEach((number, index) => {
    let left = number;
    for (let at = digestLength - 1; at >= 0; at -= 1) {
      bytes[index * digestLength + at] = left % 256;
      left = Math.floor(left / 256);
    }
  });
  return bytes;
}

export const unpackDigests = (bytes: Uint8Array): number[] =>
  Array.from({ length: Math.floor(bytes.length / digestLength) }, (_, index) =>
    shorten(bytes.subarray(index * digestLength)),
  );

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** @throws when the text is no base64 */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
