import { latin1Of } from './bytes.ts';
import type { MetadataKind } from '../../newsroom/metadata-kind.ts';

const applications: [RegExp, MetadataKind[]][] = [
  [/^(?:NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)/, []],
  [/^XMP DataXMP/, ['xmp']],
];

const colourTableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Each sub-block is a length and that many bytes; a zero length ends the list. */
function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at]) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

function readExtension(bytes: Uint8Array, at: number): MetadataKind[] {
  const label = bytes[at + 1];
  if (label === 0xf9) return [];
  if (label !== 0xff) return ['comment'];
  const name = latin1Of(bytes, at + 3, at + 14);
  return applications.find(([pattern]) => pattern.test(name))?.[1] ?? ['unknown'];
}

/** Names every extension of a GIF that is neither timing nor colour, and any data after its end. */
export function readGifMetadata(bytes: Uint8Array): MetadataKind[] {
  const found: MetadataKind[] = [];
  let at = 13 + colourTableLength(bytes[10] ?? 0);
  while (bytes[at] === 0x21 || bytes[at] === 0x2c) {
    if (bytes[at] === 0x21) {
      for (const kind of readExtension(bytes, at)) found.push(kind);
      at = endOfSubBlocks(bytes, at + 2);
    } else {
      at = endOfSubBlocks(bytes, at + 11 + colourTableLength(bytes[at + 9] ?? 0));
    }
  }
  return bytes[at] === 0x3b && at + 1 === bytes.length ? found : [...found, 'unknown'];
}
