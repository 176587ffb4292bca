/** Words in a row that count as one feature, and how many features stand for a text. */
const shingleWords = 4;
const size = 64;

/** A number and a letter, marks included, of Vietnamese in NFC. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x1eff) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

/**
 * The smallest hashes of all runs of four words, sorted: the share that two sketches have in common is close to that of
 * the texts themselves (Broder, “On the resemblance and containment of documents”, 1997). Case is
 * left as it is: a copy keeps it, and lowering it is most of the time.
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

/** Of many evenly spread numbers those that may be among the first: sorting all of them is most of the work. */
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

/** How alike two texts are by their sketches, 0 to 1. */
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
