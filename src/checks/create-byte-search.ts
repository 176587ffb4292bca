/** Number of bytes that are compared together. Two bytes need a table of 65,536 steps. */
const blockLength = 2;

/**
 * Finds any of many needles in one pass with the algorithm of Wu and Manber (1994), which skips most bytes unread. The
 * result is the needle that occurs first, or undefined.
 */
export function createByteSearch(needles: readonly Uint8Array[]): (bytes: Uint8Array) => Uint8Array | undefined {
  const window = needles.reduce((least, { length }) => Math.min(least, length), Infinity);
  if (needles.length === 0) return () => undefined;
  if (window < blockLength) throw new RangeError(`A needle needs at least ${blockLength} bytes.`);

  const longestStep = Math.min(255, window - blockLength + 1);
  const steps = new Uint8Array(65_536).fill(longestStep);
  const endingIn = new Map<number, Uint8Array[]>();
  for (const needle of needles) {
    for (let end = blockLength; end <= window; end += 1) {
      const block = ((needle[end - 2] ?? 0) << 8) | (needle[end - 1] ?? 0);
      steps[block] = Math.min(steps[block] ?? 0, window - end);
      if (end === window) endingIn.set(block, [...(endingIn.get(block) ?? []), needle]);
    }
  }

  const isAt = (bytes: Uint8Array, start: number, needle: Uint8Array): boolean => {
    for (let index = 0; index < needle.length; index += 1) if (bytes[start + index] !== needle[index]) return false;
    return true;
  };

  return (bytes) => {
    for (let end = window; end <= bytes.length;) {
      const block = ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0);
      const step = steps[block] ?? 0;
      if (step > 0) {
        end += step;
        continue;
      }
      const start = end - window;
      const found = endingIn.get(block)?.find((needle) => isAt(bytes, start, needle));
      if (found) return found;
      end += 1;
    }
    return undefined;
  };
}
