import { isSyllable } from '../vietnamese/is-syllable.ts';
import { placeWords } from '../vietnamese/place-words.ts';
import { knownPlaces } from './known-places.ts';
import type { Mention } from './mention.ts';
import type { Person } from './person.ts';

/** A person whose name is hidden at one place and shown at another. */
export interface Slip {
  person: Person;
  hidden: Mention;
  shown: Mention;
}

const partsOf = (name: string): string[] => name.split(/[ \u00A0.]+/).filter((part) => part !== '');
const isLetters = (part: string): boolean => /^(?:\p{Lu}|Th|Ph|Ch|Nh|Kh|Gi|Tr|Qu|Ng|Ngh|Gh)$/u.test(part);

/** Finds the names that undo their own abbreviation: `Lò Văn S.` is once printed as `Sáng`. */
export function findSlips(persons: readonly Person[], texts: readonly string[]): Slip[] {
  const full = persons.filter(({ mentions }) => mentions.some(({ form }) => form === 'full'));
  return persons.flatMap((person): Slip[] => {
    const hidden = person.mentions.find(({ form }) => form === 'partial' || form === 'initials');
    if (!hidden || full.includes(person)) return [];
    const shown =
      shownInFull(hidden, full) ?? (hidden.form === 'partial' ? shownAlone(hidden, persons, texts) : undefined);
    return shown ? [{ person, hidden, shown }] : [];
  });
}

function shownInFull(hidden: Mention, full: readonly Person[]): Mention | undefined {
  const letters = partsOf(hidden.text);
  for (const { mentions, suspicion, adultTitles, ages } of full) {
    const shown = mentions.find(({ form }) => form === 'full');
    const name = partsOf(shown?.text ?? '');
    if (!shown || name.length !== letters.length || !letters.every((part, at) => fits(part, name[at] ?? ''))) continue;
    if (hidden.form === 'partial') return shown;
    const isOther = suspicion !== undefined || adultTitles.length > 0 || ages.some(({ isMinor }) => isMinor === false);
    if (letters.length >= 3 && !isOther) return shown;
  }
  return undefined;
}

const fits = (part: string, syllable: string): boolean =>
  isLetters(part) ? syllable.startsWith(part) : part === syllable;

/** Capitalised words that begin the name of an office or a rank. */
const offices =
  /^(?:Thủ|Thông|Thượng|Thiếu|Thành|Thường|Thanh tra|Thanh Tra|Tổng|Trung|Trưởng|Tỉnh|Tòa|Toà|Tết|Bộ|Ban|Bệnh|Cục|Công|Cơ|Chi|Chủ|Chính|Chánh|Đại|Đảng|Đoàn|Đội|Điều|Hội|Huyện|Khoa|Luật|Nghị|Nhà|Phòng|Phó|Phường|Quận|Quốc|Sở|Tập|Viện|Văn|Xã|Ủy|Uỷ|Trạm|Trại|Trường|Quy|Quyết|Khu|Nhóm|Giám|Giáo|Mặt|Vụ|Tháng|Thứ|Theo|Tại|Trên|Trong|Trước|Tuy|Từ|Thì|Thế|Nhưng|Khi|Không|Nếu|Ngày|Người|Những|Nghi|Phát|Qua|Quá)$/u;
const word = /(?<![\p{L}\p{M}\p{N}.'’])\p{Lu}[\p{Ll}\p{M}]{1,7}(?![\p{L}\p{M}\p{N}'’])/gu;
const wordBefore = /(?<near>[\p{L}\p{M}]{1,12})[ \u00A0]{1,2}$/u;
const actsAfter =
  /^(?:[ \u00A0](?:đã|bị|không|là|và|khai|đang|liền|bỏ|được|có|cho|điều|dừng|chạy|nói|kể|đến|về|thì|cũng|lái|cầm|dùng|rồi|vẫn|chưa|tự|sinh|còn|đi|vào|ra|lấy|xuống|lên|mới|nhưng|tại|cùng|với)(?![\p{L}\p{M}])|[,.;])/u;

/** A given name alone that begins with the letters of the hidden one, and belongs to nobody else. */
function shownAlone({ text }: Mention, persons: readonly Person[], texts: readonly string[]): Mention | undefined {
  const letters = partsOf(text).at(-1) ?? '';
  const others = new Set(persons.flatMap(({ mentions }) => mentions.map((one) => partsOf(one.text).at(-1) ?? '')));
  const titled = persons
    .flatMap(({ mentions, adultTitles }) => (adultTitles.length > 0 ? [] : mentions))
    .find(
      (one) =>
        one.form === 'given' && partsOf(one.text).length === 1 && one.text.startsWith(letters) && one.titles !== '',
    );
  if (letters.length < 2) return titled && isAlone(titled, persons) ? titled : undefined;
  if (titled && isAlone(titled, persons)) return titled;
  for (const [textIndex, body] of texts.entries()) {
    for (const { 0: words, index: start } of body.matchAll(word)) {
      if (!words.startsWith(letters) || words.length <= letters.length || others.has(words)) continue;
      if (offices.test(words) || knownPlaces.has(words) || !isSyllable(words)) continue;
      const near = wordBefore.exec(body.slice(Math.max(0, start - 14), start))?.groups?.['near'];
      if (near === undefined || /^\p{Lu}/u.test(near) || placeWords.has(near)) continue;
      const end = start + words.length;
      if (!actsAfter.test(body.slice(end, end + 12))) continue;
      return { start, end, text: words, textIndex, form: 'given', titles: '', titlesStart: start };
    }
  }
  return undefined;
}

/** Whether a given name belongs to nobody who is named in full. */
const isAlone = (mention: Mention, persons: readonly Person[]): boolean =>
  persons.every(({ mentions }) => !mentions.includes(mention) || mentions.every(({ form }) => form === 'given'));
