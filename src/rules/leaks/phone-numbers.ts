import type { TextSpan } from '../../vietnamese/text-span.ts';
import { joinGroups, type DigitGroup, type GroupedNumber } from './digit-groups.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { continuesAmount, hasDate, hasEqualGroups, isOneNumber, isCounting } from './is-one-number.ts';
import type { NumberText } from './number-text.ts';

/**
 * Mobile numbers, and their eleven-digit form until 2018, without the zero. Landlines (02), police lines (069), 1800
 * and 1900 begin differently; a tax code looks the same.
 */
const mobile = /^(?:1[2689]\d{8}|(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7})$/;
const landline = /^2\d{8,9}$/;

/** The number of the country or the zero before a number; `+84 (0)` has both. */
const begins: readonly { prefix: string; lengths: readonly number[]; hasPlus?: boolean; isJoined?: boolean }[] = [
  { prefix: '0', lengths: [10, 11] },
  { prefix: '840', lengths: [12], hasPlus: true },
  { prefix: '84', lengths: [11, 12], hasPlus: true },
  { prefix: '84', lengths: [11, 12], isJoined: true },
  { prefix: '0084', lengths: [13] },
];

const otherNumber =
  /(?:(?:MST|mã số thuế)[^\d\n]{0,30}|(?:mã số|tờ khai|tờ khai số|ISBN|mã đơn|đơn hàng|vận đơn)[: ]{1,3})$/iu;
/** A tax code of a branch goes on. */
const branch = /^-\d{3}(?!\d)/;
/** The words before a landline that say whose it is. */
const atHome = /(?:nhà riêng|điện thoại nhà|đt nhà|máy bàn ở nhà|máy bàn nhà)[^\d\n]{0,20}$/iu;
/** People mix blanks, points and hyphens, as in `(0912) 345-678`. */
const mixed = /^\)?[ .-]?$/;
const reach = 40;

/** The digits as they are dialled inside the country. */
export const nationalDigits = (phone: string): string =>
  phone.replace(/\D/g, '').replace(/^(?:00)?840?(?=\d{9,10}$)/, '0');

export interface PhoneSpan extends TextSpan {
  kind: 'mobile' | 'home';
}

/** Finds private telephone numbers in a plain text. */
export function findPhoneNumbers(plain: NumberText, thisYear: number): PhoneSpan[] {
  const { text } = plain;
  const all = plain.groups();
  const found: PhoneSpan[] = [];
  let identities: TextSpan[] | undefined;
  const isIdentity = ({ start, end }: GroupedNumber): boolean => {
    identities ??= findIdentityNumbers(plain, thisYear).reverse();
    while ((identities.at(-1)?.end ?? Infinity) <= start) identities.pop();
    return (identities.at(-1)?.start ?? Infinity) < end;
  };
  for (let first = 0; first < all.length; first += 1) {
    const phone = phoneAt(text, all, first);
    if (!phone) continue;
    const { number, kind } = phone;
    if (number.groups.length > 1 && isIdentity(number)) continue;
    const before = text.slice(Math.max(0, number.start - reach), number.start);
    if (otherNumber.test(before) || branch.test(text.slice(number.end, number.end + 5))) continue;
    if (kind === 'home' && !atHome.test(before)) continue;
    const [sign = ''] = (/^\)/.test(number.groups[0]?.gap ?? '') ? /\(\+? ?$/ : /\+ ?$/).exec(before) ?? [];
    const start = number.start - sign.length;
    found.push({ kind, start, end: number.end, text: text.slice(start, number.end) });
    first += number.groups.length - 1;
  }
  return found;
}

function phoneAt(
  text: string,
  all: readonly DigitGroup[],
  first: number,
): { number: GroupedNumber; kind: PhoneSpan['kind'] } | undefined {
  const group = all[first];
  if (!group || !/^[08]/.test(group.digits)) return undefined;
  const hasPlus = /\+ ?$/.test(text.slice(Math.max(0, group.start - 2), group.start));
  for (const { prefix, lengths, ...needs } of begins) {
    if (needs.hasPlus && !hasPlus) continue;
    if (needs.isJoined && !/^84\d{3}/.test(group.digits)) continue;
    for (const length of lengths) {
      const number = joinGroups(all, first, length);
      if (!number?.digits.startsWith(prefix)) continue;
      const rest = number.digits.slice(prefix.length);
      const kind = mobile.test(rest) ? 'mobile' : landline.test(rest) && prefix === '0' ? 'home' : undefined;
      if (kind && isPhone(number, all, text)) return { number, kind };
    }
  }
  return undefined;
}

function isPhone(number: GroupedNumber, all: readonly DigitGroup[], text: string): boolean {
  const { groups } = number;
  // `(08) 3812 3456` was a landline of Ho Chi Minh City until 2017.
  if (groups[0]?.digits === '08' && !hasEqualGroups(number)) return false;
  if (continuesAmount(number, all, text)) return false;
  if (groups.length === 2 && /[,;:]\s|\s[,;:]/.test(groups[0]?.gap ?? '')) return false;
  if (isOneNumber(number, all)) return true;
  if (groups.length === 2 || hasDate(number) || isCounting(number)) return false;
  return groups.slice(0, -1).every(({ gap = '' }) => mixed.test(gap)) && groups.some(({ digits }) => digits.length > 2);
}
