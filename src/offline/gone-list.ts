/**
 * The list of withdrawn pages, for copies of the site on readers' devices. It holds digests of addresses, so that
 * nobody can read a withdrawn headline in it. A few digests are in the list itself. Many are split into files by their
 * first bits, so that a new withdrawal makes a reader fetch only the list and one file.
 */
export interface GoneList {
  /** A client that does not know the format keeps nothing, because it cannot tell what it may keep. */
  format: 1;
  /** The site no longer keeps anything on readers' devices. */
  isOff?: true;
  /** Chosen by the build so that no address that the site shows has the digest of a withdrawn one. */
  salt: number;
  /** All digests in base64, or the names of the files that hold them. */
  digests: string | string[];
}

/** Every opened page fetches this list, unless it was fetched within the last minutes. */
export const goneListPath = '/ngoai-tuyen/da-go.json';

/** A file of digests, named after its content. */
export const gonePartPath = (name: string): string => `/ngoai-tuyen/da-go/${name}.bin`;

/** Bytes of a SHA-256 in the name of a file. */
const partNameLength = 8;

/** Bytes of a SHA-256 in the digest of an address; few enough that a digest is an exact number. */
const digestLength = 5;

export const digestBits = 8 * digestLength;

const toNumber = (bytes: Uint8Array): number => bytes.reduce((number, byte) => number * 256 + byte, 0);

/** The digest of an address, as a number: the beginning of its SHA-256. */
export const shortDigest = (digest: Uint8Array): number => toNumber(digest.subarray(0, digestLength));

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
    shortDigest(bytes.subarray(index * digestLength)),
  );

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** @throws when the text is not base64 */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
