/** The number of consecutive words in one feature, and the number of features that represent a text. */
const shingleWords = 4;
const size = 64;

/** A digit or a letter of Vietnamese in NFC, including marked letters. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x1eff) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

/**
 * The smallest hashes of all runs of four words, sorted. The share that two sketches have in common is close to the
 * share of the texts themselves (Broder, “On the resemblance and containment of documents”, 1997). Case is kept: a copy
 * has the same case, and lowering it would take most of the time.
 */
export function sketchText(text: string): Uint32Array {
  const words = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  let hash = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (isWordCode(code)) hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193);
    else if (hash !== 0) {
      words[count] = hash;
      count += 1;
      hash = 0;
    }
  }
  const shingles = new Uint32Array(Math.max(0, count - shingleWords + 1));
  for (let start = 0; start < shingles.length; start += 1) {
    let mixed = 0;
    for (let next = start; next < start + shingleWords; next += 1) {
      mixed = Math.imul(mixed ^ (words[next] ?? 0), 0x85ebca6b);
      mixed ^= mixed >>> 13;
    }
    shingles[start] = Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 16);
  }
  return firstDifferent(smallest(shingles).sort());
}

/** Keeps the hashes that may be among the smallest, as they are evenly spread: sorting all is most of the work. */
function smallest(shingles: Uint32Array): Uint32Array {
  const likely = shingles.filter((value) => value < (0xffffffff * 3 * size) / shingles.length);
  return new Set(likely).size < size ? shingles : likely;
}

function firstDifferent(sorted: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.min(size, sorted.length));
  let count = 0;
  for (let index = 0; index < sorted.length && count < size; index += 1) {
    const value = sorted[index] ?? 0;
    if (index > 0 && value === sorted[index - 1]) continue;
    found[count] = value;
    count += 1;
  }
  return found.slice(0, count);
}

/** The likeness of two texts by their sketches, 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  const most = Math.min(size, Math.max(a.length, b.length));
  let [i, j, common, seen] = [0, 0, 0, 0];
  while (seen < most && (i < a.length || j < b.length)) {
    const [one, other] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (one === other) common += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : common / seen;
}
