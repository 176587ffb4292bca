import { crc32, inflateRawSync } from 'node:zlib';
import { attachmentLimits } from '../attachment-limits.ts';
import { refuseDocument } from '../attachment-failure.ts';

/** A part of an Office file. */
export interface ZipPart {
  name: string;
  /** The size that the archive gives; `read` refuses a part that unpacks to another size. */
  size: number;
  isStored: boolean;
  read: () => Buffer;
}

/** ZIP format, APPNOTE.TXT 6.3.10. */
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const endLength = 22;
const centralLength = 46;
const localLength = 30;
/** Bits of the general purpose flag: encrypted (0 and 6), patched (5), central directory encrypted (13). */
const forbiddenFlags = 0x2061;
const [stored, deflated] = [0, 8];

/** Whether a name is a trick: no office program writes it, and unpacking it may write outside the folder. */
const isTrick = (name: string): boolean =>
  name === '' ||
  /[\\:\p{Cc}]/u.test(name) ||
  name.startsWith('/') ||
  name.split('/').some((segment) => segment === '..' || segment === '.') ||
  name.includes('//');

interface ZipEntry {
  name: string;
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * Reads the parts of an archive that has exactly the form that office programs write: nothing before the first part or
 * after the last, no overlapping parts, both headers of a part equal. Refuses anything that two programs could read in
 * two ways, because the gate would judge one and a reader would open the other. Unpacks only the parts that are asked
 * for, and never more bytes than the archive states.
 *
 * We wrote this ourselves, because libraries read too much: yauzl accepts overlapping parts and different headers.
 * @throws UnfitDocument
 */
export function readZip(bytes: Buffer): ZipPart[] {
  const entries = readDirectory(bytes);
  if (entries.length > attachmentLimits.parts) refuseDocument('phinh-to');
  if (entries.reduce((sum, { size }) => sum + size, 0) > attachmentLimits.unpacked) refuseDocument('phinh-to');
  const names = new Set<string>();
  let end = 0;
  const parts: ZipPart[] = [];
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (isTrick(entry.name) || names.has(entry.name.toLowerCase())) refuseDocument('zip-la');
    names.add(entry.name.toLowerCase());
    if (entry.at !== end) refuseDocument('zip-la');
    const start = readLocalHeader(bytes, entry);
    end = skipDescriptor(bytes, start + entry.packed, entry);
    if (!entry.name.endsWith('/')) parts.push(toPart(bytes.subarray(start, start + entry.packed), entry));
  }
  if (end !== directoryStart(bytes)) refuseDocument('zip-la');
  return parts;
}

/** The end record must be last; a comment after it could be another file. */
const endRecord = (bytes: Buffer): number => {
  const at = bytes.length - endLength;
  if (at < 0 || bytes.readUInt32LE(at) !== signatures.end) return refuseDocument(hasEnd(bytes) ? 'zip-la' : 'hong');
  return at;
};

const hasEnd = (bytes: Buffer): boolean => bytes.includes(Buffer.from('PK\x05\x06', 'latin1'));

const directoryStart = (bytes: Buffer): number => bytes.readUInt32LE(endRecord(bytes) + 16);

function readDirectory(bytes: Buffer): ZipEntry[] {
  const end = endRecord(bytes);
  const [disk, startDisk, onDisk, count] = [4, 6, 8, 10].map((at) => bytes.readUInt16LE(end + at));
  const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  if (disk !== 0 || startDisk !== 0 || onDisk !== count || start + size !== end) refuseDocument('zip-la');
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end) {
    if (at + centralLength > end || bytes.readUInt32LE(at) !== signatures.central) refuseDocument('hong');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const nameEnd = at + centralLength + (nameLength ?? 0);
    if (nameEnd > end) refuseDocument('hong');
    if (hasOtherName(bytes.subarray(nameEnd, nameEnd + (extraLength ?? 0)))) refuseDocument('zip-la');
    entries.push({
      name: bytes.toString('utf8', at + centralLength, nameEnd),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  if (at !== end || entries.length !== count) refuseDocument('hong');
  return entries;
}

/** Whether a part has a second name in UTF-8, APPNOTE.TXT 4.6.9, which only some programs use. */
function hasOtherName(extra: Buffer): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 0x7075) return true;
  return false;
}

/** @returns the start of the part's bytes */
function readLocalHeader(bytes: Buffer, { name, flags, method, packed, at }: ZipEntry): number {
  if (at + localLength > bytes.length || bytes.readUInt32LE(at) !== signatures.local) refuseDocument('hong');
  if ((flags & forbiddenFlags) !== 0) refuseDocument('mat-khau');
  if (method !== stored && method !== deflated) refuseDocument('zip-la');
  const nameLength = bytes.readUInt16LE(at + 26);
  const start = at + localLength + nameLength + bytes.readUInt16LE(at + 28);
  const isSame =
    bytes.toString('utf8', at + localLength, at + localLength + nameLength) === name &&
    bytes.readUInt16LE(at + 8) === method;
  if (!isSame) refuseDocument('zip-la');
  if (start + packed > bytes.length) refuseDocument('hong');
  return start;
}

/** Sizes and checksum come after the part when they were not known before it. */
function skipDescriptor(bytes: Buffer, at: number, { flags, checksum, packed, size }: ZipEntry): number {
  if ((flags & 8) === 0) return at;
  for (const signature of [4, 0]) {
    if (at + signature + 12 > bytes.length) continue;
    if (signature === 4 && bytes.readUInt32LE(at) !== 0x08074b50) continue;
    const [sum, inside, outside] = [0, 4, 8].map((field) => bytes.readUInt32LE(at + signature + field));
    if (sum === checksum && inside === packed && outside === size) return at + signature + 12;
  }
  return refuseDocument('zip-la');
}

const toPart = (packed: Buffer, { name, method, size, checksum }: ZipEntry): ZipPart => ({
  name,
  size,
  isStored: method === stored,
  read: () => {
    const unpacked = method === stored ? packed : inflate(packed, size);
    if (unpacked.length !== size || crc32(unpacked) !== checksum) refuseDocument('hong');
    return unpacked;
  },
});

function inflate(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    return refuseDocument((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'phinh-to' : 'hong');
  }
}
