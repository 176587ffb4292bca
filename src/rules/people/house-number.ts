import type { TextSpan } from '../../vietnamese/text-span.ts';
import { toPlainForm } from '../../vietnamese/to-plain-form.ts';

const blank = '[ \\u00A0]{1,2}';
/** `12`, `1/482`, `66/44A`, `F 10/2 7`. */
const number = `(?:[A-ZĐ]{1,2}[ \\u00A0]?)?\\d{1,4}[A-Z]?(?:[ \\u00A0]?/[ \\u00A0]?\\d{1,4}[A-Z]?){0,4}`;
const end = '(?![\\p{L}\\p{N}/])';
const street = '(?:đường|phố|ngõ|ngách|hẻm|kiệt)';
const hamlet = '(?:tổ|ấp|thôn|xóm|khóm|khu phố|KP|tổ dân phố|TDP)';

const houseNumber = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/.,-])(?<!(?:ngõ|ngách|hẻm|tổ|quận|phường|khu phố) )(?:${[
    `(?:[Ss]ố nhà|[Nn]hà số)[: \\u00A0]{1,3}${number}${end}`,
    `[Ss]ố${blank}${number}(?:${blank}\\d{1,2})?,?${blank}(?:${street}(?=${blank}[\\p{Lu}\\d])|${hamlet}(?=${blank}[\\p{Lu}\\d]))`,
    `\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,3},?${blank}${street}(?=${blank}[\\p{Lu}\\d])`,
  ].join('|')})`,
  'gu',
);

/** Houses by their numbers: `số nhà 12/3`, `số 5 ngõ`, `số 90, tổ`, `12/3 đường`. Indices are those of the text. */
export function findHouseNumbers(text: string): TextSpan[] {
  const plain = toPlainForm(text);
  return Array.from(plain.text.matchAll(houseNumber), ({ 0: found, index }) => ({
    start: plain.toSource(index),
    end: plain.toSource(index + found.length - 1) + 1,
    text: found,
  }));
}
