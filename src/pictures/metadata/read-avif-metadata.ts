import { type Box, listBoxes } from './list-boxes.ts';
import { latin1Of, viewOf } from './bytes.ts';
import type { MetadataKind } from '../../newsroom/metadata-kind.ts';
import { readExifMetadata } from './read-exif-metadata.ts';

export const harmlessBoxes = new Set(['ftyp', 'meta', 'mdat', 'free', 'moov']);
const pictureItems = new Set(['av01', 'grid', 'iden', 'iovl', 'tmap']);

/** `iloc` gives the place of the EXIF item, but searching for its TIFF header is simpler. */
function readExifItem(bytes: Uint8Array): MetadataKind[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = [text.indexOf('II*\0', 0, 'latin1'), text.indexOf('MM\0*', 0, 'latin1')].filter((at) => at !== -1);
  return starts.length > 0 ? starts.flatMap((at) => readExifMetadata(bytes.subarray(at))) : ['exif'];
}

/** Reads the id and type of an entry of `iinf`. */
export function readItemEntry(bytes: Uint8Array, { start }: Box): { id: number; type: string } {
  const isLong = (bytes[start] ?? 0) >= 3;
  const id = isLong ? viewOf(bytes).getUint32(start + 4) : viewOf(bytes).getUint16(start + 4);
  const at = start + (isLong ? 10 : 8);
  return { id, type: latin1Of(bytes, at, at + 4) };
}

export const isPictureItem = (type: string): boolean => pictureItems.has(type);

function readItem(bytes: Uint8Array, entry: Box): MetadataKind[] {
  if (entry.end - entry.start < 12) return ['unknown'];
  const { type } = readItemEntry(bytes, entry);
  if (isPictureItem(type)) return [];
  if (type === 'Exif') return readExifItem(bytes);
  return type === 'mime' ? ['xmp'] : ['unknown'];
}

function readItems(bytes: Uint8Array, meta: Box): MetadataKind[] {
  const children = listBoxes(bytes, meta.start + 4, meta.end);
  const found: MetadataKind[] = [];
  for (const child of children) {
    const headerLength = bytes[child.start] === 0 ? 6 : 8;
    if (child.type === 'iinf') {
      for (const entry of listBoxes(bytes, child.start + headerLength, child.end))
        for (const kind of readItem(bytes, entry)) found.push(kind);
    }
    if (child.type === 'iref') {
      const references = listBoxes(bytes, child.start + 4, child.end);
      if (references.some(({ type }) => type === 'thmb')) found.push('thumbnail');
    }
  }
  return found;
}

/** Names each item of an AVIF that is neither picture nor display settings (ISO/IEC 23008-12), and each unknown box. */
export function readAvifMetadata(bytes: Uint8Array): MetadataKind[] {
  return listBoxes(bytes, 0, bytes.length).flatMap((box): MetadataKind[] => {
    if (box.type === 'meta') return readItems(bytes, box);
    return harmlessBoxes.has(box.type) ? [] : ['unknown'];
  });
}
