import type { People } from './people-in.ts';
import type { Evidence } from './person.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

/** Words that call somebody guilty, or tell a deed as certain. */
export interface Presumption extends Evidence {
  kind: 'word' | 'deed';
}

const caught = new RegExp(
  `${wordStart}(?:khởi tố|bị can|bị cáo|nghi phạm|nghi can|đối tượng|tạm giữ|tạm giam|bắt giữ|bị bắt|đã bắt|bắt khẩn cấp|bắt quả tang|triệu tập|truy tố|xét xử|cáo buộc|buộc tội|đầu thú|tự thú|truy nã)${wordEnd}`,
  'iu',
);
/** After an effective judgment the words are true. */
const judged = new RegExp(
  `${wordStart}(?:y án|phúc thẩm|tử tù|mãn hạn tù|thi hành án|án tử hình|bị tử hình|tử hình hồi|lĩnh án tử|chấp hành án)${wordEnd}`,
  'iu',
);

const deeds =
  'đâm|chém|giết|giết chết|giết hại|sát hại|hiếp dâm|cưỡng hiếp|hãm hiếp|dâm ô|sàm sỡ|xâm hại|giở trò đồi bại|bắn chết|siết cổ|bóp cổ|cứa cổ|đầu độc|cướp|cướp giật|trộm|trộm cắp|lừa đảo|chiếm đoạt|hành hung|bạo hành|tra tấn|tấn công';
/** `kẻ gian` and `kẻ xấu` are nobody in particular. */
const word = new RegExp(
  `${wordStart}(?:[Hh]ung thủ|[Tt]hủ phạm|[Kk]ẻ (?!gian|xấu|lừa|trộm|mạo danh|giả|khủng bố|tấn công|bất lương|cắp|buôn|thù|khác|mạnh|yếu|sĩ|trộm cắp vặt|nào|ác ý|lạ)[\\p{Ll}\\p{M}]{1,10}(?: [\\p{Ll}\\p{M}]{1,10})?|[Tt]ên (?:trộm|cướp|tội phạm|côn đồ|sát nhân|này|đó|ác|giết)|(?:hai|ba|bốn|\\d|các|những|bọn) tên(?= (?:này|trộm|cướp|đã|bị|khai|bỏ))|[Hh]ắn(?! (?:nhiên|học|hẳn))|[Gg]ã|[Nn]hóm cướp|[Bb]ăng cướp|[Bb]ọn cướp|[Yy]êu râu xanh|[Dd]âm tặc|[Đđ]ồ tể|[Cc]húng(?= (?:đã|đưa|khai|bỏ|lấy|dùng|liền|chặn|lao|cướp|kéo|thay nhau|còn|tiếp tục|bị))|tội phạm(?= (?:mới )?là (?:anh|chị|ông|bà|\\p{Lu}))|thú tính|cầm thú)${wordEnd}`,
  'gu',
);
/** `tên` as the press once used it for a suspect; elsewhere it means "name". */
const tenName =
  /(?:^|[.!?:;"“] |(?<![\p{L}\p{M}])(?:bắt|giữ|khống chế|đuổi theo|của|do|và|thì|khi|hai|ba|các|những|rằng|sau đó) )(?<shown>[Tt]ên \p{Lu}[\p{Ll}\p{M}]{1,9}(?! \p{Lu}))/gmu;
const pronoun = new RegExp(
  `(?:(?<=[,;] )y|(?<=[.!?] |\\n)Y|(?<=[,;] )thị|(?<=[.!?] |\\n)Thị)(?= (?:đã|bị|khai|liền|bỏ|lấy|dùng|không|còn|rồi|bèn|thừa nhận|gây|tiếp tục) )`,
  'gu',
);
/** Words before a stage word that ask or deny. */
const open =
  /(?:có phải|không phải|liệu|nghi là|nghi vấn|được cho là|bị cho là|tìm ra|truy tìm|truy bắt|truy lùng|bị tình nghi là|nếu|có thể là|ai là)[ ](?:là )?$/iu;
const certain = new RegExp(
  `${wordStart}(?:chính )?là người đã (?:${deeds}|dùng|cầm)${wordEnd}|${wordStart}chính là (?:người|kẻ|đàn em)(?: đã| tham gia)? (?:${deeds}|hành hung|của)${wordEnd}`,
  'gu',
);
const hedge = new RegExp(
  `${wordStart}(?:khai|lời khai|theo (?:điều tra|cáo trạng|cơ quan|hồ sơ|kết quả|công an|cảnh sát|cáo buộc|viện|thông tin|tài liệu)|nghi|nghi vấn|cáo buộc|được cho là|bước đầu|ban đầu|thừa nhận|tố cáo|tố giác|bị tố|có dấu hiệu|hành vi|có phải|tội|vụ|vụ việc|để|nhằm|định|xác định|trình báo|phản ánh|cho rằng|camera)${wordEnd}`,
  'iu',
);
const deedAfter = new RegExp(
  `^(?: (?:đã|liền|rồi|tiếp tục|dùng [^.,;\\n]{2,30}?|lấy [^.,;\\n]{2,30}?|đưa [^.,;\\n]{2,40}?(?:và |rồi )(?:thực hiện hành vi )?)){0,3} (?<deed>${deeds})(?! (?:án|tích|giá|thẳng|vào|phải|sầm|trúng))${wordEnd}`,
  'u',
);

/** Finds words that call somebody guilty before a judgment, each wording once, where the texts tell of an arrest. */
export function findPresumptions({ persons }: Pick<People, 'persons'>, texts: readonly string[]): Presumption[] {
  const all = texts.join('\n');
  if (judged.test(all) || !(caught.test(all) || persons.some(({ suspicion }) => suspicion))) return [];
  const found: Presumption[] = [];
  const said = new Set<string>();
  const add = (one: Presumption): void => {
    const key = `${one.kind} ${one.kind === 'deed' ? '' : one.text.toLowerCase()}`;
    if (said.has(key)) return;
    said.add(key);
    found.push(one);
  };
  const isSuspected = persons.some(({ suspicion }) => suspicion);
  texts.forEach((text, textIndex) => {
    // A caller whom nobody has found is nobody in particular.
    const isOfSomebody = ({ 0: found, index }: RegExpExecArray): boolean =>
      isSuspected || !/^kẻ/iu.test(found) || caught.test(paragraphAt(text, index));
    const words = (match: RegExpMatchArray, shown = match[0]): Presumption => {
      const start = (match.index ?? 0) + match[0].length - shown.length;
      return { kind: 'word', textIndex, start, end: start + shown.length, text: shown };
    };
    for (const match of text.matchAll(word))
      if (!open.test(text.slice(Math.max(0, match.index - 24), match.index)) && isOfSomebody(match)) add(words(match));
    for (const match of text.matchAll(tenName)) add(words(match, match.groups?.['shown']));
    for (const match of text.matchAll(pronoun)) if (persons.length > 0) add(words(match));
    for (const match of text.matchAll(certain))
      if (!hedge.test(sentenceBefore(text, match.index))) add({ ...words(match), kind: 'deed' });
  });
  for (const { suspicion, mentions } of persons) {
    if (!suspicion) continue;
    for (const { textIndex, start, end } of mentions) {
      const text = texts[textIndex] ?? '';
      const deed = deedAfter.exec(text.slice(end, end + 120));
      if (!deed || hedge.test(sentenceBefore(text, start)) || hedge.test(deed[0])) continue;
      add({ kind: 'deed', textIndex, start, end: end + deed[0].length, text: text.slice(start, end + deed[0].length) });
      break;
    }
  }
  return found.sort((a, b) => a.textIndex - b.textIndex || a.start - b.start);
}

/** The paragraph around an index, at most some hundred characters to each side. */
function paragraphAt(text: string, index: number): string {
  const [before, after] = [text.slice(Math.max(0, index - 300), index), text.slice(index, index + 300)];
  const end = after.indexOf('\n\n');
  return before.slice(before.lastIndexOf('\n\n') + 1) + after.slice(0, end < 0 ? undefined : end);
}

/** The sentence up to an index, with the one before it, which may say whose words follow. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 240), index);
  const ends = [...before.matchAll(/[.!?…](?=\s)/g)].map((match) => match.index + 1);
  return before.slice(ends.at(-2) ?? ends.at(-1) ?? 0);
}
