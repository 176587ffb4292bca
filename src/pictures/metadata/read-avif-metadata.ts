import { latin1Of, type MetadataKind, viewOf } from './metadata-kind.ts';
import { readExifMetadata } from './read-exif-metadata.ts';

interface Box {
  type: string;
  start: number;
  end: number;
}

/** Boxes of ISO/IEC 14496-12 between two offsets; one that claims to reach beyond its parent ends the list. */
function listBoxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at);
    const isLarge = size === 1 && at + 16 <= to;
    const length = size === 0 ? to - at : isLarge ? Number(view.getBigUint64(at + 8)) : size;
    if (length < 8 || at + length > to) return [...boxes, { type: '????', start: at, end: to }];
    boxes.push({ type: latin1Of(bytes, at + 4, at + 8), start: at + (isLarge ? 16 : 8), end: at + length });
    at += length;
  }
  return boxes;
}

const harmlessBoxes = new Set(['ftyp', 'meta', 'mdat', 'free', 'moov']);
const pictureItems = new Set(['av01', 'grid', 'iden', 'iovl', 'tmap']);

/** The EXIF item's place is in `iloc`; its TIFF header is found sooner. */
function readExifItem(bytes: Uint8Array): MetadataKind[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = [text.indexOf('II*\0', 0, 'latin1'), text.indexOf('MM\0*', 0, 'latin1')].filter((at) => at !== -1);
  return starts.length > 0 ? starts.flatMap((at) => readExifMetadata(bytes.subarray(at))) : ['EXIF'];
}

function readItem(bytes: Uint8Array, entry: Box): MetadataKind[] {
  const version = bytes[entry.start] ?? 0;
  const type = latin1Of(bytes, entry.start + (version >= 3 ? 10 : 8), entry.start + (version >= 3 ? 14 : 12));
  if (pictureItems.has(type)) return [];
  if (type === 'Exif') return readExifItem(bytes);
  return type === 'mime' ? ['XMP'] : ['dữ liệu lạ'];
}

function readItems(bytes: Uint8Array, meta: Box): MetadataKind[] {
  const children = listBoxes(bytes, meta.start + 4, meta.end);
  const found: MetadataKind[] = [];
  for (const child of children) {
    const headerLength = bytes[child.start] === 0 ? 6 : 8;
    if (child.type === 'iinf') {
      found.push(...listBoxes(bytes, child.start + headerLength, child.end).flatMap((entry) => readItem(bytes, entry)));
    }
    if (child.type === 'iref') {
      const references = listBoxes(bytes, child.start + 4, child.end);
      if (references.some(({ type }) => type === 'thmb')) found.push('ảnh thu nhỏ');
    }
  }
  return found;
}

/** Every item of an AVIF that is neither picture nor how to show it (ISO/IEC 23008-12), and every unknown box. */
export function readAvifMetadata(bytes: Uint8Array): MetadataKind[] {
  return listBoxes(bytes, 0, bytes.length).flatMap((box): MetadataKind[] => {
    if (box.type === 'meta') return readItems(bytes, box);
    return harmlessBoxes.has(box.type) ? [] : ['dữ liệu lạ'];
  });
}
