import { spansOf } from '../../vietnamese/text-span.ts';
import type { LeakFinder } from './find-leaks.ts';

interface NearPatterns {
  /** A global pattern with bounded repetitions. */
  number: RegExp;
  /** Ends in `$`: the words directly before the number that tell its kind. */
  before: RegExp;
  /** Begins with `^`: the same for the words after the number. */
  after?: RegExp;
  /** Begins with `^`: text after a number that means something else: `đồng`. */
  unless?: RegExp;
}

/** Number of characters to look at on each side. */
const reach = 60;

/** Finds numbers whose kind only the words beside them tell. */
export const createNearFinder =
  ({ number, before, after, unless }: NearPatterns): LeakFinder =>
  (text) =>
    spansOf(number, text).filter(({ start, end }) => {
      const next = text.slice(end, end + reach);
      if (unless?.test(next)) return false;
      return before.test(text.slice(Math.max(0, start - reach), start)) || after?.test(next);
    });
