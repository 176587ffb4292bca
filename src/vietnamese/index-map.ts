/** Leads from each index of a text to the index of the source that it was made of. Both count UTF-16 code units. */
export interface IndexMap {
  /** Notes that a run of characters, consecutive in both texts, begins here. Calls go forward in the text. */
  readonly begin: (index: number, origin: number) => void;
  readonly toSource: (index: number) => number;
}

export function createIndexMap(): IndexMap {
  const starts: number[] = [];
  const origins: number[] = [];
  return {
    begin: (index, origin) => {
      starts.push(index);
      origins.push(origin);
    },
    toSource: (index) => {
      const last = findLastAtMost(starts, index);
      return last < 0 ? 0 : (origins[last] ?? 0) + index - (starts[last] ?? 0);
    },
  };
}

function findLastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
