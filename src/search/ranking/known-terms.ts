import type { Slot } from './query-term.ts';

/**
 * The words of a query whose places are all known, with their places in the query: a run, or a pair, goes from one to
 * the next, and thin words between them are taken to stand there. Where all are thin, what is known of them must do.
 */
export function knownSlots(slots: readonly Slot[]): { slot: Slot; index: number }[] {
  const all = slots.map((slot, index) => ({ slot, index }));
  const known = all.filter(({ slot }) => !slot.isThin);
  return known.length > 0 ? known : all;
}
