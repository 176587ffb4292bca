import { spansOf } from '../../vietnamese/text-span.ts';
import type { Finder } from './find-leaks.ts';

interface NearPatterns {
  /** Global; its repetitions have bounds. */
  number: RegExp;
  /** Ends in `$`: what stands right before the number and tells what it is. */
  before: RegExp;
  /** Begins with `^`: the same after the number. */
  after?: RegExp;
  /** Begins with `^`: what stands after a number that is something else: `đồng`. */
  unless?: RegExp;
}

/** Characters looked at on each side. */
const reach = 60;

/** Finds numbers that only the words beside them tell from others. */
export const createNearFinder =
  ({ number, before, after, unless }: NearPatterns): Finder =>
  (text) =>
    spansOf(number, text).filter(({ start, end }) => {
      const next = text.slice(end, end + reach);
      if (unless?.test(next)) return false;
      return before.test(text.slice(Math.max(0, start - reach), start)) || after?.test(next);
    });
