/** Digits that nothing separates. */
export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
  /** What stands between this group and the next; undefined if it is more than a separator. */
  gap: string | undefined;
}

/** Several groups that may be one number. */
export interface GroupedNumber {
  start: number;
  end: number;
  digits: string;
  groups: readonly DigitGroup[];
  /** Index of the first group among all groups. */
  first: number;
}

/** One to three blanks or signs, but no `textBreak`. A long blank, as between two cells, counts as one. */
const separator = /(?:\s{1,8}|(?!\uFFFC)[\p{P}\p{S}]){1,3}/uy;

/** The groups of digits of a plain text (`toPlainForm`), in order. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
    const before = groups.at(-1);
    if (before) before.gap = separatorBetween(text, before.end, start);
    groups.push({ start, end: start + digits.length, digits, gap: undefined });
  }
  return groups;
}

/** No separator is longer. */
const longestSeparator = 24;

function separatorBetween(text: string, start: number, end: number): string | undefined {
  if (end - start > longestSeparator) return undefined;
  separator.lastIndex = start;
  const [found = ''] = separator.exec(text) ?? [];
  return found.length === end - start ? found : undefined;
}

/** The number of exactly `length` digits that begins with group `first` and ends with a group. */
export function joinGroups(groups: readonly DigitGroup[], first: number, length: number): GroupedNumber | undefined {
  let digits = '';
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index];
    if (!group) return undefined;
    digits += group.digits;
    if (digits.length > length) return undefined;
    if (digits.length === length)
      return {
        start: groups[first]?.start ?? 0,
        end: group.end,
        digits,
        groups: groups.slice(first, index + 1),
        first,
      };
    if (group.gap === undefined) return undefined;
  }
  return undefined;
}
