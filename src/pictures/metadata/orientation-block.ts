const length = 26;

/** Makes the smallest EXIF block with an orientation: a TIFF header and one entry (CIPA DC-008, section 4.6.2). */
export function createOrientationBlock(orientation: number): Uint8Array {
  const block = new Uint8Array(length);
  block.set([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation]);
  return block;
}

/** Whether an EXIF block, without `Exif\0\0` before it, is exactly such a block and hides nothing. */
export const isOrientationBlock = (tiff: Uint8Array): boolean =>
  tiff.length === length && createOrientationBlock(tiff[18] ?? 0).every((byte, index) => byte === tiff[index]);
