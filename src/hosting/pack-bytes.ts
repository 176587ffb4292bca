import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentEncodings, type ContentEncoding } from './encodings.ts';

/** The packed forms of one text, by encoding. */
export type Packed = Record<ContentEncoding['name'], Uint8Array>;

/**
 * Measured on the 15,702 text files (274 MB) of an archive of 13,016 articles, with one thread: brotli 5 takes 6 s and
 * leaves 28.7 %, 7 takes 10 s and 27.9 %, 9 takes 139 s and no less, 11 takes 294 s and 26.1 %; gzip 9 takes 4 s and
 * 30.1 %. Scripts and styles get the best quality, because they are few and every reader fetches them.
 */
const brotliQuality = { page: 7, asset: 11 };
const gzipLevel = 9;

/** Changes whenever packing the same text would give other bytes. */
export const packingVersion = [
  ...Object.values(brotliQuality),
  gzipLevel,
  process.versions['brotli'],
  process.versions.zlib,
].join('-');

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const packers: Record<ContentEncoding['name'], (bytes: Uint8Array, isAsset: boolean) => Promise<Uint8Array>> = {
  br: (bytes, isAsset) =>
    compressBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_QUALITY]: isAsset ? brotliQuality.asset : brotliQuality.page,
      },
    }),
  gzip: (bytes) => compressGzip(bytes, { level: gzipLevel }),
};

/** Packs bytes in libuv's threads. The same bytes give the same packed bytes, because these contain no time. */
export async function packBytes(bytes: Uint8Array, isAsset: boolean): Promise<Packed> {
  const packed = await Promise.all(
    contentEncodings.map(async ({ name }) => [name, await packers[name](bytes, isAsset)] as const),
  );
  return Object.fromEntries(packed) as Packed;
}
