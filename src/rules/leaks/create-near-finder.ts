import type { TextSpan } from '../../vietnamese/text-span.ts';
import { joinGroups, type GroupedNumber } from './digit-groups.ts';
import { hasDate } from './is-one-number.ts';
import type { NumberFinder } from './number-text.ts';

interface NearNumbers {
  /** Numbers of digits, the likelier first. */
  lengths: readonly number[];
  /** Ends in `$`: the words directly before the number that tell its kind. */
  before: RegExp;
  /** Begins with `^`: the same for the words after the number. */
  after?: RegExp;
  /** Ends in `$`: letters that belong to the number. */
  letters?: RegExp;
  /** Whether digits in this form may be such a number. */
  accepts?: (number: GroupedNumber, letters: string) => boolean;
}

/** Number of characters to look at on each side. */
const reach = 80;
const longestLetters = 6;
/** Amounts and counts. */
const counted = /^ ?(?:đồng|đ(?!\p{L})|VN[ĐD]|USD|triệu|tỷ|tỉ|người|khách|trường hợp|hồ sơ|thẻ|tài khoản)/iu;

/** Finds numbers whose kind only the words beside them tell, however their digits are grouped. */
export const createNearFinder =
  ({ lengths, before, after, letters, accepts = () => true }: NearNumbers): NumberFinder =>
  ({ text, groups }) => {
    const all = groups();
    const found: TextSpan[] = [];
    for (let first = 0; first < all.length; first += 1) {
      const begin = all[first]?.start ?? 0;
      const own = letters?.exec(text.slice(Math.max(0, begin - longestLetters), begin))?.[0] ?? '';
      const start = begin - own.length;
      const isNamed = before.test(text.slice(Math.max(0, start - reach), start));
      if (!isNamed && (!after || /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)))) continue;
      const isNumber = (number: GroupedNumber): boolean => {
        const rest = text.slice(number.end, number.end + reach);
        if (/^[\p{L}\p{N}]/u.test(rest) || counted.test(rest)) return false;
        return (isNamed || after?.test(rest) === true) && !hasDate(number) && accepts(number, own);
      };
      const number = lengths.flatMap((length) => joinGroups(all, first, length) ?? []).find(isNumber);
      if (!number) continue;
      found.push({ start, end: number.end, text: text.slice(start, number.end) });
      first += number.groups.length - 1;
    }
    return found;
  };
