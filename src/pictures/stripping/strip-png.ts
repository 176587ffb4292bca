import { crc32 } from 'node:zlib';
import { latin1Of, viewOf } from '../metadata/bytes.ts';
import { createOrientationBlock } from '../metadata/orientation-block.ts';
import { readExifTags } from '../metadata/read-exif-tags.ts';
import { harmlessPngChunks } from '../metadata/read-png-metadata.ts';

function chunk(type: string, payload: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), payload]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(payload.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Keeps only the picture of a PNG, its colours and its orientation. Returns undefined for a PNG without an end. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const type = latin1Of(bytes, at + 4, at + 8);
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const { orientation = 1 } = type === 'eXIf' ? readExifTags(bytes.subarray(at + 8, end - 4)) : {};
    if (orientation > 1 && orientation < 9) parts.push(chunk('eXIf', createOrientationBlock(orientation)));
    if (harmlessPngChunks.has(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return undefined;
}
