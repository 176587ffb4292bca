import { placeWords } from '../vietnamese/place-words.ts';
import { wordsBefore } from '../vietnamese/words-before.ts';
import type { Mention } from './mention.ts';
import { titlesBefore } from './person-titles.ts';

/** Given names that are ordinary words at the beginning of a sentence: `Sáng`, `Hiện`, `Nam`. */
const ordinary = new Set(
  'Sáng Hiện Mai Chiều Tối Trưa Nam Nữ An Công Đông Tây Bắc Hai Ba Năm Sáu Trung Đại Thu Xuân Hạ Hè Cao Thấp Tân Hội Phú Bình Thái Lâm Hòa Hoà Thành Lập Đình Chính Vì Từ Cho Khi Thì Là Và Tại Do Bị Được Theo Sau Trước Hôm Nay Ngày Đến Vụ Như Vui Hồng Tin Việt Thường Thời Nhân Nhiều Mỹ Đang Đã Các Một Bên Trong Ngoài Tuy Lúc Đó Có Không Nếu Qua Lên Chị Anh Ông Bà Em Cháu Bé Mẹ Cha Bố Con Quê Quá Tổng Số Đoàn Đội Minh Tuyên Phạm Tiến Thắng Chiến Hành'.split(
    ' ',
  ),
);
const word = /(?<![\p{L}\p{M}\p{N}.'’])\p{Lu}[\p{Ll}\p{M}]{1,7}(?![\p{L}\p{M}\p{N}'’])/gu;
/** The same word with the one after it: a middle name and a given name. */
const pair =
  /(?<![\p{L}\p{M}\p{N}.'’])(?=(?<words>\p{Lu}[\p{Ll}\p{M}]{1,7}[ \u00A0]\p{Lu}[\p{Ll}\p{M}]{1,7})(?![\p{L}\p{M}\p{N}'’]))/gu;
const capitalAfter = /^[ \u00A0]{1,2}\p{Lu}/u;
const endOfSentence = /(?:^|[.!?:…"“”(–-]|\n)[ \u00A0"“]*$/u;

/** Finds the given names of known persons that no title tells to be one: `Công an giữ Thắng`, `cháu Nhật`, a country too. */
export function findBareNames(
  text: string,
  textIndex: number,
  isKnown: (name: string) => boolean,
  mentions: readonly Mention[],
): Mention[] {
  const found: Mention[] = findPairs(text, textIndex, isKnown, mentions);
  const taken = new Set(
    found.flatMap(({ start, end }) => [start, text.slice(start, end).search(/[ \u00A0]/) + start + 1]),
  );
  let at = 0;
  for (const { 0: words, index: start } of text.matchAll(word)) {
    if (!isKnown(words) || taken.has(start) || /^(?:Bé|Cháu|Em|Anh|Chị|Ông|Bà|Cô)$/u.test(words)) continue;
    const end = start + words.length;
    while ((mentions[at]?.end ?? Infinity) <= start) at++;
    if ((mentions[at]?.start ?? Infinity) < end) continue;
    const before = text.slice(Math.max(0, start - 14), start);
    const near = /[.][ \u00A0]*$/u.test(text.slice(Math.max(0, start - 3), start))
      ? undefined
      : wordsBefore(text, start).near;
    if (endOfSentence.test(before) ? ordinary.has(words) : near === undefined && !/[,;] ?$/.test(before)) continue;
    const { titles, start: titlesStart } = titlesBefore(text, start);
    if (near !== undefined && ((titles === '' && /^\p{Lu}/u.test(near)) || placeWords.has(near.toLowerCase())))
      continue;
    if (capitalAfter.test(text.slice(end, end + 3))) continue;
    found.push({ start, end, text: words, textIndex, form: 'given', titles, titlesStart });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `Minh Khuê` of Tạ Minh Khuê, where no title stands before it. */
function findPairs(
  text: string,
  textIndex: number,
  isKnown: (name: string) => boolean,
  mentions: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  for (const { groups, index: start } of text.matchAll(pair)) {
    const words = groups?.['words'] ?? '';
    if (!isKnown(words.replace('\u00A0', ' '))) continue;
    const end = start + words.length;
    while ((mentions[at]?.end ?? Infinity) <= start) at++;
    if ((mentions[at]?.start ?? Infinity) < end) continue;
    const { near } = wordsBefore(text, start);
    const isNamed = near !== undefined && (/^\p{Lu}/u.test(near) || placeWords.has(near.toLowerCase()));
    if (
      (isNamed && !endOfSentence.test(text.slice(Math.max(0, start - 3), start))) ||
      capitalAfter.test(text.slice(end, end + 3))
    )
      continue;
    const { titles, start: titlesStart } = titlesBefore(text, start);
    found.push({ start, end, text: words, textIndex, form: 'given', titles, titlesStart });
  }
  return found;
}
