import type { Place } from './collect-slot.ts';

/**
 * How often the second word directly follows the first; a pair in which a mark differs counts `otherMarks` of one.
 * Parts of one written number or compound share a position, so standing there counts too. Both lists are in order.
 */
export function countPairs(first: readonly Place[], second: readonly Place[], otherMarks: number): number {
  let pairs = 0;
  let from = 0;
  for (const { at, isExact } of first) {
    while ((second[from]?.at ?? Infinity) < at) from++;
    const next = second[from];
    if (next && next.at <= at + 1) pairs += isExact && next.isExact ? 1 : otherMarks;
  }
  return pairs;
}

/** Most words of the query that stand side by side in their order; `exactly` with the wanted marks only. */
export function longestRun(words: readonly (readonly Place[] | undefined)[], exactly: boolean): number {
  let longest = 0;
  let before: { at: number; run: number }[] = [];
  for (const places of words) {
    const here: { at: number; run: number }[] = [];
    let from = 0;
    for (const { at, isExact } of places ?? []) {
      if (exactly && !isExact) continue;
      while ((before[from]?.at ?? Infinity) < at - 1) from++;
      let run = 1;
      for (let index = from; (before[index]?.at ?? Infinity) <= at; index++)
        run = Math.max(run, (before[index]?.run ?? 0) + 1);
      here.push({ at, run });
      longest = Math.max(longest, run);
    }
    before = here;
  }
  return longest;
}
