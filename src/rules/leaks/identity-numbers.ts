import type { TextSpan } from '../../vietnamese/text-span.ts';
import { joinGroups, type DigitGroup, type GroupedNumber } from './digit-groups.ts';
import {
  continuesAmount,
  continuesBeyond,
  hasDate,
  hasEqualGroups,
  isDecimal,
  isInRow,
  isSeries,
  isUniform,
  sizesOf,
} from './is-one-number.ts';
import type { NumberText } from './number-text.ts';

const length = 12;
/** Province 001 to 096, then century and sex 0 to 3. */
const valid = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]/;
/** The words before a number that say that it is one, with the count of an item between. */
const named =
  /(?:c[ăa]n[ _-]?c[ưu][ớo]c|CCCD|ĐDCN|định danh|CMN?D|CMT(?:ND?)?|chứng minh|mã số thuế|MST)[^\d\n]{0,40}\s{0,2}[^\d\n]{0,10}(?:\d{1,2}[.):]?\s{1,4})?$/iu;
/** Numbers of other things, which may look the same. */
const otherNumber = /(?:mã đơn|đơn hàng|vận đơn|hóa đơn|hoá đơn|bưu gửi|ISBN|IMEI|seri(?:al)?)[^\d\n]{0,12}$/iu;
const reach = 70;

/** Nobody who has such a number was born before. */
const firstBirth = 1910;

/** Digits 4 to 6 are century, sex and year of birth. */
function isLifetime(digits: string, thisYear: number): boolean {
  const year = 1900 + 100 * Math.floor(Number(digits[3]) / 2) + Number(digits.slice(4, 6));
  return year >= firstBirth && year <= thisYear;
}

/** Ten or eleven digits that are a telephone number, with other digits before or behind. */
function holdsPhone(number: GroupedNumber): boolean {
  if (hasEqualGroups(number)) return false;
  const ends = sizesOf(number).reduce<number[]>((sums, size) => [...sums, (sums.at(-1) ?? 0) + size], []);
  if (/^0[235789]/.test(number.digits) && (ends.includes(10) || ends.includes(11))) return true;
  return number.groups.length === 2 && /^0\d{9}/.test(number.groups[1]?.digits ?? '');
}

/** Groups of three and more are rarely anything else; groups of one or two digits may be numbers in a row. */
function isIdentityNumber(number: GroupedNumber, all: readonly DigitGroup[], thisYear: number): boolean {
  const { groups, digits } = number;
  if (groups.length === 1) return true;
  if (holdsPhone(number) || isDecimal(number)) return false;
  const [size = 0] = sizesOf(number);
  if (size >= 3 && ((groups.length === 2 && !isInRow(number, all)) || (isUniform(number) && hasEqualGroups(number))))
    return true;
  if (!isLifetime(digits, thisYear)) return false;
  if (groups.length === 2) return true;
  if (size >= 3) return isUniform(number) || !groups.slice(0, -1).some(({ gap = '' }) => /[,;:]/.test(gap));
  return hasEqualGroups(number) && isUniform(number) && !isSeries(number) && !continuesBeyond(number, all);
}

/** Finds personal identity numbers of twelve digits in a plain text. */
export function findIdentityNumbers({ text, groups }: NumberText, thisYear: number): TextSpan[] {
  const all = groups();
  const found: TextSpan[] = [];
  for (let first = 0; first < all.length; first += 1) {
    if (!all[first]?.digits.startsWith('0')) continue;
    const number = joinGroups(all, first, length);
    if (!number || !valid.test(number.digits)) continue;
    if (number.groups.length > 1 && hasDate(number)) continue;
    if (continuesAmount(number, all, text)) continue;
    const before = text.slice(Math.max(0, number.start - reach), number.start);
    if (otherNumber.test(before)) continue;
    if (!named.test(before) && !isIdentityNumber(number, all, thisYear)) continue;
    found.push({ start: number.start, end: number.end, text: text.slice(number.start, number.end) });
    first += number.groups.length - 1;
  }
  return found;
}
