import sharp from 'sharp';

/** A little-endian TIFF directory entry (CIPA DC-008, section 4.6.2). */
type Entry = [tag: number, type: 'ascii' | 'rational' | 'long' | 'short', values: number[] | string];

const types = {
  ascii: { id: 2, size: 1 },
  short: { id: 3, size: 2 },
  long: { id: 4, size: 4 },
  rational: { id: 5, size: 8 },
};

function valueBytes(type: Entry[1], values: Entry[2]): Buffer {
  if (typeof values === 'string') return Buffer.from(`${values}\0`, 'latin1');
  const bytes = Buffer.alloc(values.length * types[type].size);
  for (const [index, value] of values.entries()) {
    if (type === 'short') bytes.writeUInt16LE(value, index * 2);
    if (type === 'long') bytes.writeUInt32LE(value, index * 4);
    if (type === 'rational') {
      bytes.writeUInt32LE(Math.round(value * 1000), index * 8);
      bytes.writeUInt32LE(1000, index * 8 + 4);
    }
  }
  return bytes;
}

const directoryLength = (entries: Entry[]): number =>
  6 + entries.length * 12 + entries.reduce((sum, [, type, values]) => sum + outside(valueBytes(type, values)), 0);
const outside = (bytes: Buffer): number => (bytes.length > 4 ? bytes.length : 0);

/** Writes a directory at `offset` in the TIFF block: entries, the next directory's offset, long values. */
function writeDirectory(entries: Entry[], offset: number, next: number): Buffer {
  const head = Buffer.alloc(6 + entries.length * 12);
  const tail: Buffer[] = [];
  let tailOffset = offset + head.length;
  head.writeUInt16LE(entries.length, 0);
  for (const [index, [tag, type, values]] of entries.entries()) {
    const at = 2 + index * 12;
    const bytes = valueBytes(type, values);
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(types[type].id, at + 2);
    head.writeUInt32LE(bytes.length / types[type].size, at + 4);
    if (outside(bytes) === 0) bytes.copy(head, at + 8);
    else {
      head.writeUInt32LE(tailOffset, at + 8);
      tail.push(bytes);
      tailOffset += bytes.length;
    }
  }
  head.writeUInt32LE(next, head.length - 4);
  return Buffer.concat([head, ...tail]);
}

/** Makes EXIF: camera, artist and orientation in IFD0, a place at sea in the GPS directory, `thumbnail` in IFD1. */
export function makeExifBlock(thumbnail: Uint8Array, orientation = 1): Buffer {
  const gps: Entry[] = [
    [1, 'ascii', 'N'],
    [2, 'rational', [16, 30, 15.5]],
    [3, 'ascii', 'E'],
    [4, 'rational', [112, 20, 45.25]],
  ];
  const first = (gpsOffset: number): Entry[] => [
    [0x010f, 'ascii', 'May anh thu nghiem'],
    [0x0112, 'short', [orientation]],
    [0x013b, 'ascii', 'Nguoi chup thu nghiem'],
    [0x8825, 'long', [gpsOffset]],
  ];
  const second = (thumbnailOffset: number): Entry[] => [
    [0x0103, 'short', [6]],
    [0x0201, 'long', [thumbnailOffset]],
    [0x0202, 'long', [thumbnail.length]],
  ];
  const gpsOffset = 8 + directoryLength(first(0));
  const secondOffset = gpsOffset + directoryLength(gps);
  const thumbnailOffset = secondOffset + directoryLength(second(0));
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]),
    writeDirectory(first(gpsOffset), 8, secondOffset),
    writeDirectory(gps, gpsOffset, 0),
    writeDirectory(second(thumbnailOffset), secondOffset, 0),
    thumbnail,
  ]);
}

/** Makes a JPEG segment: marker, length, payload. */
export function makeSegment(marker: number, payload: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** Makes an IPTC caption inside a Photoshop resource, as an APP13 payload. */
function makeIptcPayload(caption: string): Buffer {
  const data = Buffer.from(caption);
  const record = Buffer.concat([
    Buffer.from([0x1c, 2, 120, 0, data.length]),
    data,
    Buffer.alloc(1 - (data.length % 2 ? 0 : 1)),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(record.length);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, record]);
}

export const xmpPacket =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Minh Ha"/></rdf:RDF></x:xmpmeta>';

interface PhotoOptions {
  width?: number;
  height?: number;
  /** EXIF orientation, 1 to 8. */
  orientation?: number;
}

/** Makes smooth colours that an encoder writes differently for each `width`. */
export function makePixels(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const x = Math.floor(at / 3) % width;
    const y = Math.floor(at / 3 / width);
    pixels[at] = 128 + 60 * Math.sin(x / 37 + (at % 3)) + 60 * Math.cos(y / 23);
  }
  return pixels;
}

/** Makes a photograph as a phone and an editor leave it: EXIF with GPS and a thumbnail, XMP, IPTC, comment. */
export async function makePhotoWithMetadata({
  width = 640,
  height = 400,
  orientation = 1,
}: PhotoOptions = {}): Promise<Buffer> {
  const photo = sharp(makePixels(width, height), { raw: { width, height, channels: 3 } });
  const thumbnail = await photo.clone().resize(64).jpeg().toBuffer();
  const jpeg = await photo.jpeg({ quality: 90 }).toBuffer();
  return Buffer.concat([
    jpeg.subarray(0, 2),
    makeSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), makeExifBlock(thumbnail, orientation)])),
    makeSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmpPacket}`, 'latin1')),
    makeSegment(0xed, makeIptcPayload('Anh chup thu')),
    makeSegment(0xfe, Buffer.from('Loi chu thu')),
    jpeg.subarray(2),
  ]);
}
