import { spansOf, type TextSpan } from './text-span.ts';

/** Matches a word in NFC and NFD: a text that is not yet cleaned may have either. */
const word = (text: string): string => `(?:${text.normalize('NFC')}|${text.normalize('NFD')})`;

/** White space within a line, bounded so that the time stays linear in the text. */
const space = '[ \\t\\u00A0]{1,4}';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '\\d{4}';
const hour = '(?:[01]?\\d|2[0-4])';
const minute = '[0-5]\\d';
const ngay = `${word('[Nn]gày')}${space}`;

/** Longer forms come before their own beginnings. */
const forms = [
  `(?:${ngay})?${day}(?<separator>[/.-])${month}\\k<separator>${year}`,
  `(?:${ngay})?${day}${space}${word('tháng')}${space}${month}(?:${space}${word('năm')}${space}${year}|/${year})?`,
  `${ngay}${day}[/-]${month}`,
  `${word('[Tt]háng')}${space}${month}(?:${space}${word('năm')}${space}|/)${year}`,
  `${hour}h(?:${minute}['’]?)?`,
  `${hour}${space}${word('giờ')}(?:${space}${minute}(?:${space}${word('phút')})?)?`,
];
const date = new RegExp(`(?<![\\p{L}\\p{M}\\d/.-])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\d]|[/-]\\d)`, 'gu');

/**
 * Finds days and hours as the press writes them: `19/06/2020`, `19-6-2020`, `ngày 19 tháng 6 năm 2020`, `ngày 19/6`,
 * `tháng 6 năm 2020`, `15h30`, `15 giờ 30 phút`. Days and months that no calendar has are not found.
 */
export const findDates = (text: string): TextSpan[] => spansOf(date, text);
