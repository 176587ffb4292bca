import type { Mend } from '../rule.ts';

/** A pair of bold or italic signs around words. */
const pair = /^ ?([*_]{1,3})(\s?)([^]*?)(\s?)\1$/;
/** What a browser, a mail program or a phone takes for an address. */
const address = /:\/\/|@|[\p{L}\p{N}]\.\p{L}/u;
/** The sign that Word or Markdown puts before an item. */
const bullet = /^(?:[^\p{L}\p{N}\s]|o(?=\s))\s*/u;
const word = /[\p{L}\p{N}]/u;

/**
 * Whether a mend may be wrong, because the signs that it takes for a mistake may have a meaning. Then an editor
 * decides.
 */
export const changesMeaning = (markdown: string, mend: Mend): boolean =>
  [takesMinus, takesMask, isInAddress, joinsLines].some((isDoubtful) => isDoubtful(markdown, mend));

/** `–5 vụ` is five fewer, `§ 3` is a paragraph. With the blanks of a tab after it, the sign is a list sign. */
function takesMinus(markdown: string, { start, end }: Mend): boolean {
  const sign = markdown.slice(start, end);
  return /^[+\-–—−]$|^§ ?$/.test(sign) && /^\d/.test(markdown.slice(end));
}

/** With blanks on all sides, signs may also stand for a hidden name (`Nguyễn Văn **`) or for a power. */
function takesMask(markdown: string, { start, end }: Mend): boolean {
  const [, sign, first = '', inner = '', last = ''] = pair.exec(markdown.slice(start, end)) ?? [];
  const isApart = !word.test(markdown[start - 1] ?? '') && !word.test(markdown[end] ?? '');
  return sign !== '_' && first !== '' && last !== '' && isApart && /^[\p{Ll}\d]/u.test(inner);
}

/** `https://a.example/x__y__z`: the signs belong to an address or to a computer's name. */
function isInAddress(markdown: string, { start, end }: Mend): boolean {
  const written = markdown.slice(start, end);
  if (!pair.test(written)) return false;
  const before = /\S*$/.exec(markdown.slice(Math.max(0, start - 300), start))?.[0] ?? '';
  const after = /^\S*/.exec(markdown.slice(end, end + 300))?.[0] ?? '';
  const opensWithin = word.test(before.at(-1) ?? '') && /^_+[\p{L}\p{N}]/u.test(written);
  const closesWithin = word.test(after[0] ?? '') && /[\p{L}\p{N}]_+$/u.test(written);
  return opensWithin || closesWithin || address.test(before) || (/^[\p{L}\p{N}_/]/u.test(after) && address.test(after));
}

/** If only their blanks were removed, lines below each other, or words in columns, would run together. */
function joinsLines(markdown: string, { start, end, text }: Mend): boolean {
  if (text !== '' || /[^ \t]/.test(markdown.slice(start, end))) return false;
  const next = markdown.indexOf('\n', end);
  const line = markdown.slice(end, next < 0 ? undefined : next).trimEnd();
  const words = line.replace(bullet, '');
  const below = next < 0 ? '' : (/^[^\n]*/.exec(markdown.slice(next + 1))?.[0] ?? '');
  return /\S(?:\t| {2,})\S/.test(words) || (below.trim() !== '' && !bullet.test(below.trimStart()));
}
