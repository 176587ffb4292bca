import type { DigitGroup, GroupedNumber } from './digit-groups.ts';

/** The signs of a gap. All blanks are alike, and so are all dashes. */
const signsOf = (gap = ''): string => gap.replace(/\s+/g, '').replace(/\p{Pd}/gu, '-');

/** Whether the groups stand apart in one way. One gap may be blank instead, because a line can end there. */
export function isUniform({ groups }: GroupedNumber): boolean {
  const signs = groups.slice(0, -1).map(({ gap }) => signsOf(gap));
  const written = signs.filter((sign) => sign !== '');
  if (written.length === 0) return true;
  const blanks = signs.length - written.length;
  return new Set(written).size === 1 && (blanks === 0 || (blanks === 1 && written.length > 1));
}

export const sizesOf = ({ groups }: GroupedNumber): number[] => groups.map(({ digits }) => digits.length);

export const hasEqualGroups = (number: GroupedNumber): boolean => new Set(sizesOf(number)).size === 1;

const isAtMost = (digits: string | undefined, most: number): boolean =>
  digits !== undefined && digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most;
const isYear = (digits: string | undefined): boolean => /^(?:19|20)\d\d$/.test(digits ?? '');

/** Whether some of the groups are a date or a month: `01/02/2025`, `02/2025`. */
export const hasDate = ({ groups }: GroupedNumber): boolean =>
  groups.some(({ digits, gap }, index) => {
    const [month, year] = groups.slice(index + 1);
    if (gap === '/' && isAtMost(digits, 12) && isYear(month?.digits)) return true;
    return (
      /^[/.-]$/.test(gap ?? '') &&
      gap === month?.gap &&
      isAtMost(digits, 31) &&
      isAtMost(month?.digits, 12) &&
      isYear(year?.digits)
    );
  });

/** `07, 08, 09, 10`: each group is more than the one before it, as in a list of numbers. */
export const isSeries = ({ groups }: GroupedNumber): boolean =>
  groups.length > 2 &&
  groups.every(({ digits }, index) => index === 0 || Number(digits) > Number(groups[index - 1]?.digits));

/** Whether the row of small groups that stand apart in this way is longer than the number: a table's row, a list. */
export function continuesBeyond(number: GroupedNumber, all: readonly DigitGroup[]): boolean {
  const own = signsOf(number.groups[0]?.gap);
  const isSame = (gap: string | undefined): boolean => gap !== undefined && signsOf(gap) === own;
  return isSame(all[number.first - 1]?.gap) || isSame(number.groups.at(-1)?.gap);
}

/** `07, 08, 09, 10` and `07 08 09 10`, but not `09 12 34 56 78`. */
export const isCounting = (number: GroupedNumber): boolean =>
  isSeries(number) &&
  number.groups.every(({ digits, gap }, index) => {
    const next = number.groups[index + 1];
    return !next || /[,;]/.test(gap ?? '') || Number(next.digits) - Number(digits) <= 5;
  });

/** `0,1654181373`. */
export const isDecimal = ({ groups: [whole, ...rest] }: GroupedNumber): boolean =>
  rest.length === 1 && whole?.digits === '0' && /^[.,]$/.test(whole.gap ?? '');

/** Whether another group of the same size stands in the same way before or behind: results of a lottery. */
export function isInRow({ first, groups }: GroupedNumber, all: readonly DigitGroup[]): boolean {
  const own = signsOf(groups[0]?.gap);
  const size = groups[0]?.digits.length;
  const isSame = (gap: string | undefined, other: DigitGroup | undefined): boolean =>
    gap !== undefined && signsOf(gap) === own && other?.digits.length === size;
  const before = all[first - 1];
  return isSame(before?.gap, before) || isSame(groups.at(-1)?.gap, all[first + groups.length]);
}

/** `3.14`, `1.500`: the digits continue a decimal or an amount. `1.` before the digits may also count a list's items. */
export function continuesAmount({ first, start }: GroupedNumber, all: readonly DigitGroup[], text: string): boolean {
  const before = all[first - 1];
  if (!before || !/^[.,]$/.test(before.gap ?? '')) return false;
  return before.gap === ',' || !/(?:^|\n) {0,3}\d{1,3}\.$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether the groups are plainly one number, and not several numbers in a row. */
export function isOneNumber(number: GroupedNumber, all: readonly DigitGroup[]): boolean {
  const { groups } = number;
  if (groups.length === 1) return true;
  if (hasDate(number)) return false;
  if (groups.length === 2) return !isDecimal(number) && !isInRow(number, all);
  if (!isUniform(number)) return false;
  if (sizesOf(number).some((size) => size > 2)) return true;
  return hasEqualGroups(number) && !isCounting(number) && !continuesBeyond(number, all);
}
