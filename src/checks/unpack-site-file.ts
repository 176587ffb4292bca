import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

const limits = { maxOutputLength: 512 * 1024 * 1024 };

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

/**
 * The bytes inside a compressed file. Gzip and zstd are recognised by their signature, because Pagefind's gzip files
 * have their own names; brotli has no signature and is recognised by its name. Undefined for any other file.
 *
 * @throws when a compressed file is damaged or larger than 512 MB inside.
 */
export function unpackSiteFile(path: string, bytes: Uint8Array): Uint8Array | undefined {
  if (startsWith(bytes, 0x1f, 0x8b)) return gunzipSync(bytes, limits);
  if (startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd)) return zstdDecompressSync(bytes, limits);
  return path.endsWith('.br') ? brotliDecompressSync(bytes, limits) : undefined;
}
