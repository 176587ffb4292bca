import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { makeSegment } from './make-photo-with-metadata.ts';

function makeChunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

interface PngOptions {
  width: number;
  height: number;
  /** Bytes that the pixels inflate to; by default, the right number. */
  inflated?: number;
  /** Chunks before the pixels. */
  more?: Uint8Array[];
}

/** Makes a black PNG of a few kilobytes, whatever size it states and inflates to. */
export function makePng({
  width,
  height,
  inflated = height * (1 + Math.ceil(width / 8)),
  more = [],
}: PngOptions): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1; // one bit per pixel, grey
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    makeChunk('IHDR', header),
    ...more,
    makeChunk('IDAT', deflateSync(Buffer.alloc(inflated))),
    makeChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Makes a colour profile and a comment that inflate to half a gigabyte. */
export function makeInflatingChunks(): Buffer[] {
  const packed = deflateSync(Buffer.alloc(500 * 1024 * 1024));
  return [
    makeChunk('iCCP', Buffer.concat([Buffer.from('a\0\0', 'latin1'), packed])),
    makeChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed])),
  ];
}

/** Makes a GIF that repeats one frame. */
export async function makeMovingGif(frames: number): Promise<Buffer> {
  const still = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#356' } })
    .gif()
    .toBuffer();
  const start = 13 + ((still[10] ?? 0) & 0x80 ? 3 * 2 ** (((still[10] ?? 0) & 7) + 1) : 0);
  const frame = still.subarray(start, -1);
  return Buffer.concat([still.subarray(0, start), ...Array.from({ length: frames }, () => frame), still.subarray(-1)]);
}

/** Makes EXIF whose entries claim four thousand million values, in a directory that continues at itself. */
export function makeAbsurdExif(): Buffer {
  const entry = (tag: number): number[] => [tag & 255, tag >> 8, 5, 0, 255, 255, 255, 255, 255, 255, 255, 255];
  const tags = [0x010f, 0x0112, 0x8769, 0x8825, 0x0201, 0x0202];
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, tags.length, 0, ...tags.flatMap(entry), 8, 0, 0, 0];
  return makeSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]));
}
