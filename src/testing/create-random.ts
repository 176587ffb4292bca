/** A random source that a seed repeats. */
export interface Random {
  /** A number from 0, below 1. */
  next: () => number;
  /** A whole number from 0, below `below`. */
  below: (below: number) => number;
  pick: <Value>(values: readonly Value[]) => Value;
}

/** mulberry32: the same seed gives the same numbers on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('This should never happen: nothing to pick from');
      return value;
    },
  };
}
