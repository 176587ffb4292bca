import { familyNames } from '../vietnamese/family-names.ts';
import { isSyllable } from '../vietnamese/is-syllable.ts';
import { findPersonNames, isAfterPlace } from '../vietnamese/person-names.ts';
import { knownPlaces, openingWords } from './known-places.ts';
import type { Mention, NameForm } from './mention.ts';
import { anyTitle, isChildTitle, ownTitle, titlesBefore } from './person-titles.ts';
import { wordStart } from './word-bounds.ts';

type Found = Pick<Mention, 'start' | 'end' | 'text' | 'form'>;

const capitalised = "\\p{Lu}[\\p{L}\\p{M}'’]{0,17}";
/** Capitalised words in a row. */
const run = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}.'’])${capitalised}(?:[ \\u00A0]{1,2}${capitalised}){0,6}`, 'gu');
const token = /[^ \u00A0]+/gu;

/** Capitalised words that open a sentence before a name, or address a person. */
const openers = new RegExp(
  `^(?:${anyTitle}|theo|khi|còn|riêng|sau|trước|vì|do|từ|cho|được|lúc|để|cùng|hiện|gặp|bắt|và|với|của|là|gồm|tại|nghi|bởi|nhưng|đó|đến|nữ|nam)$`,
  'iu',
);
/** Capitalised words that name no person. */
const notNames =
  /^(?:Việt|Nam|Bắc|Trung|Quốc|Mỹ|Anh|Pháp|Đức|Nga|Nhật|Bản|Hàn|Lào|Thái|Lan|Úc|Á|Âu|Phi|Đông|Tây|Công|An|Bộ|Sở|Phòng|Ban|Cục|Viện|Tòa|Toà|Án|Trường|Đại|Học|Bệnh|Đảng|Nhà|Nước|Hội|Đoàn|Đội|Ủy|Uỷ|Tết|Luật|Điều|Thành|Phố|Tỉnh|Huyện|Quận|Xã|Phường|Facebook|Zalo|Internet|Online|Honda|Toyota|Yamaha|Covid|Trẻ|Tuổi|Tiền|Phong|Thanh|Niên|Dân|Lao|Động)$/u;

/** Words directly before a name that only persons have. */
const acts = new RegExp(
  `${wordStart}(?:bắt giữ|bắt|tạm giam|tạm giữ|tạm giữ hình sự|khởi tố|đối với|triệu tập|truy nã|truy tìm|cáo buộc|sát hại|tên|gồm|gồm:|tử thi|thi thể|tìm thấy|(?:bé|cháu|trai|gái|em)[ ][\\p{L}\\d]{1,4}[ ]tuổi|lớp[ ]\\d{1,2}[ ]?[A-ZĐ]?\\d?)[ \\u00A0:]{1,2}$`,
  'iu',
);
/** What follows a name that only persons have. */
const ageAfter =
  /^[ \u00A0]{0,2}(?:[,–-][ \u00A0]{0,2})?\(?[ \u00A0]{0,2}(?:(?:cùng|đều|hơn|gần|mới|khoảng)[ \u00A0])?(?:\d{1,3} (?:tháng )?(?:[Tt]u[ổôốồ]i|TUỔI)|S[Nn]|sn|NS|[Ss]inh (?:năm|ngày)|SINH|học sinh|lớp \d|học lớp)/u;
const opensSentence = /(?:^|[.!?:…"“”]|\n)[ \u00A0"“]*$/u;
const lookBack = 40;
/** `Lò. V.S.` is one name in letters. */
const letterAfter = /^\.[ ]?\p{Lu}\.?(?![\p{L}\p{M}])/u;

/** The hidden given name after a word of address: `cháu V.`, `em T.N.`, `nữ sinh D`. */
const letter =
  /(?<=[\p{Ll}\p{M}][ \u00A0]{1,2})\p{Lu}\p{M}{0,2}(?:\.[ ]?\p{Lu}\p{M}{0,2}){0,3}(?:\.|(?![\p{L}\p{M}\p{N}]))/gu;

/** Finds where a text names persons, in order. The text is in NFC. */
export function findMentions(text: string, textIndex = 0): Mention[] {
  const found: Found[] = findPersonNames(text).map(({ start, end, text: words, kind }) => ({
    start,
    end,
    text: words,
    form: kind === 'full' ? 'full' : formOfHidden(words),
  }));
  const taken = [...found];
  const isFree = (start: number, end: number): boolean => !taken.some((one) => start < one.end && one.start < end);
  for (const { 0: words, index } of text.matchAll(run)) {
    if (!isFree(index, index + words.length)) continue;
    const one = readRun(text, words, index);
    if (one) found.push(one);
  }
  for (const { 0: words, index } of text.matchAll(letter)) {
    const end = index + words.length;
    if (titlesBefore(text, index).titles === '' || !isFree(index, end)) continue;
    found.push({ start: index, end, text: words, form: 'initials' });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((one) => {
      const { titles, start } = titlesBefore(text, one.start);
      return { ...one, textIndex, titles, titlesStart: start };
    });
}

/** `Lò Văn S.` shows two syllables, so that only the given name is hidden; `Lò S.` is as good as initials. */
function formOfHidden(words: string): NameForm {
  const shown = words.split(/[ \u00A0.]+/).filter((part) => /^\p{Lu}\p{Ll}/u.test(part) && !isCluster(part));
  return shown.length >= 2 ? 'partial' : 'initials';
}

const isCluster = (part: string): boolean => /^(?:Th|Ph|Ch|Nh|Kh|Gi|Tr|Qu|Ng|Ngh|Gh)$/u.test(part);

/** A name that its family name alone does not tell, but the words around it do. */
function readRun(text: string, words: string, index: number): Found | undefined {
  const tokens = Array.from(words.matchAll(token), ({ 0: word, index: at }) => ({ word, start: index + at }));
  const isFamily = (word = ''): boolean =>
    tokens.length > 2 && familyNames.has(word) && !/^(?:An|Anh|Em|Bà)$/u.test(word);
  while (tokens.length > 1 && openers.test(tokens[0]?.word ?? '') && !isFamily(tokens[0]?.word)) tokens.shift();
  const stop = tokens.findIndex(({ word }) => /^\p{Lu}{2,}$/u.test(word));
  if (stop >= 0) tokens.length = stop;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const { start } = first;
  const end = last.start + last.word.length;
  const before = text.slice(Math.max(0, start - lookBack), start);
  if (isAfterPlace(text, start)) return undefined;
  if (tokens.length > 1 && openingWords.test(first.word) && !familyNames.has(first.word)) return undefined;
  const { titles } = titlesBefore(text, start);
  const isAged = ageAfter.test(text.slice(end, end + lookBack));
  const isActed = acts.test(before);
  if (titles === '' && !isAged && !isActed) return undefined;
  if (tokens.length > 1 && tokens.every(({ word }) => notNames.test(word)) && !isChildTitle(titles)) return undefined;
  const name = text.slice(start, end);
  // `Bé Lan bị ngã` and `cháu Thái Bình (5 tuổi)` are children, whatever else bears the name.
  const isChildNamed =
    ['bé', 'cháu'].includes(ownTitle(titles)) && isPlainName(text, end) && name.split(/[ \u00A0]+/).every(isSyllable);
  if (knownPlaces.has(name) && !isChildNamed) return undefined;
  const isForeign = tokens.some(({ word }) => word.length > 1 && !isSyllable(word));
  if (tokens.length === 1 && /^["”’]/.test(text.slice(end, end + 1))) return undefined;
  if (tokens.length === 1 && letterAfter.test(text.slice(end, end + 5))) return undefined;
  if (tokens.length === 1 && isCluster(name)) return { start, end, text: name, form: 'initials' };
  if (tokens.length === 1)
    return (titles !== '' || (isAged && !opensSentence.test(before))) &&
      !openers.test(name) &&
      (isChildNamed || (!notNames.test(name) && (!openingWords.test(name) || isPlainName(text, end)))) &&
      name.length > 1
      ? { start, end, text: name, form: 'given' }
      : undefined;
  if (tokens.length > (isForeign ? 5 : 4)) return undefined;
  const isFull = isForeign || tokens.length > 2 || isActed || isAged || familyNames.has(first.word);
  const isHidden = last.word.length === 1;
  return { start, end, text: name, form: isHidden ? 'partial' : isFull ? 'full' : 'given' };
}

/** `bé Cảnh bị` is a name, `Cảnh sát` and `Dù xa` are not. */
const isPlainName = (text: string, end: number): boolean =>
  /^(?:[ \u00A0]?[(,.;]|[ \u00A0](?:bị|đã|đang|được|là|và|khai|không|có|bỏ|cho|đi|về|tử vong|chết|mất tích|ngã|rơi|đuối|nguy kịch|qua đời|kể|khóc)(?![\p{L}\p{M}]))/u.test(
    text.slice(end, end + 12),
  );
