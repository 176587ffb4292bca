import { latin1Of } from '../metadata/bytes.ts';

/** Loops and the colour profile. Every other application extension is removed, and all comments. */
const keptApplications = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)/;

const colourTableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at]) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

const isKept = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === 0xf9 || (bytes[at + 1] === 0xff && keptApplications.test(latin1Of(bytes, at + 3, at + 14)));

/** Keeps only the frames of a GIF, their timing and their colours. Returns undefined for a GIF without an end. */
export function stripGif(bytes: Uint8Array): Uint8Array | undefined {
  let at = 13 + colourTableLength(bytes[10] ?? 0);
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  while (bytes[at] === 0x21 || bytes[at] === 0x2c) {
    const isPicture = bytes[at] === 0x2c;
    const end = endOfSubBlocks(bytes, isPicture ? at + 11 + colourTableLength(bytes[at + 9] ?? 0) : at + 2);
    if (isPicture || isKept(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return bytes[at] === 0x3b ? Buffer.concat([...parts, Uint8Array.of(0x3b)]) : undefined;
}
