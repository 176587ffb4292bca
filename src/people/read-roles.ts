import type { Mention } from './mention.ts';
import { areListed } from './link-ages.ts';
import { isOfficerTitle, isSuspectTitle, isVictimTitle } from './person-titles.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

const charge =
  'bắt giữ|bắt tạm giam|bắt khẩn cấp|bắt quả tang|bắt|khởi tố|tạm giữ|tạm giam|bị can|bị cáo|nghi can|nghi phạm|đối tượng|triệu tập|truy nã|truy bắt|truy tố|xét xử|tuyên phạt|tuyên án|cáo buộc|buộc tội|hung thủ|thủ phạm|kẻ|lấy lời khai|gây án';
const chargedBefore = new RegExp(`${wordStart}(?:${charge})${wordEnd}[^.;\\n]{0,70}$`, 'iu');
const bracket = '(?:[ \\u00A0]{0,2}\\([^()\\n]{0,160}\\))?';
const deed =
  'đâm|chém|giết|sát hại|hiếp dâm|hãm hiếp|dâm ô|giao cấu|cướp|trộm|hành hung|đánh đập|đầu độc|bắn|siết cổ|bóp cổ|cứa cổ|khống chế|tông|cán';
const chargedAfter = new RegExp(
  `^${bracket}[^.;\\n]{0,70}?${wordStart}(?:bị (?:bắt|khởi tố|tạm giữ|tạm giam|truy tố|cáo buộc|buộc tội|tố|truy nã|triệu tập|tuyên|kết án|điều tra|xét xử|toà|tòa)|khai (?:nhận|rằng|báo|tại|do|đã|thường)|thừa nhận|đầu thú|tự thú|có hành vi|có dấu hiệu|(?:để|nhằm) (?:điều tra|làm rõ)|về (?:tội|hành vi)|(?:dùng|cầm|rút|lấy|vung) (?:1 |một |con |cây |chiếc )?(?:dao|gậy|búa|kéo|súng|mã tấu|hung khí|rìu)|bỏ trốn|gây án|ra tay|không bị bắt|trực tiếp hành hung)${wordEnd}`,
  'u',
);
const deedAfter = new RegExp(
  `^${bracket}(?: (?:đã|liền|liên tục|bất ngờ|rồi|lao vào|xông vào)){0,3} (?:${deed})${wordEnd}`,
  'u',
);
const drives = new RegExp(`^${bracket} (?:điều khiển|cầm lái|lái|tổ chức|cầm đầu|chủ mưu|làm chủ)${wordEnd}`, 'u');
const driver = /(?:tài xế|lái xe|phụ xe|thuyền viên|người lái)(?: ô ?tô)?(?: là)?$/u;
/** A person who speaks or acts for an agency, or was harmed, is not a suspect. */
const harmed = new RegExp(
  `${wordStart}(?:của|cho|với|đâm|chém|giết|sát hại|hiếp dâm|dâm ô|đánh|cướp|nhà|vợ|chồng|con|mẹ|bố)(?: [\\p{L} ]{0,20})?$`,
  'u',
);
const says = new RegExp(
  `^${bracket}[^.;\\n]{0,60}?${wordStart}(?:cho biết|cho hay|khẳng định|chia sẻ|nhận định|phân tích|trả lời|thông tin|nhấn mạnh|đề nghị|chỉ đạo)${wordEnd}`,
  'u',
);
const office =
  /^[ ]?(?:[,–-]|\()[ ]?(?:nguyên |cựu )?(?:phó |trưởng |chủ tịch|giám đốc|bí thư|viện trưởng|chánh|luật sư|hiệu trưởng|thủ trưởng)/iu;

/** The words that make a mention one of a suspect; undefined for anybody else. */
export function suspicionOf(text: string, mentions: readonly Mention[], index: number): string | undefined {
  const mention = mentions[index];
  if (!mention) return undefined;
  const { start, end, titles, titlesStart } = mention;
  const left = text.slice(Math.max(0, titlesStart - 90), titlesStart);
  const right = text.slice(end, end + 240);
  if (titles !== '') {
    if (isSuspectTitle(titles) || (driver.test(titles) && !isOfficerTitle(titles))) return titles;
    if (isVictimTitle(titles) || isOfficerTitle(titles)) return undefined;
  }
  const after = chargedAfter.exec(right) ?? deedAfter.exec(right);
  if (after) return after[0].trim();
  if (/(?:^|[ ])do(?: [\p{L} ]{0,14})?$/u.test(text.slice(Math.max(0, start - 24), start)) && drives.test(right))
    return 'do';
  if (says.test(right) || office.test(right)) return undefined;
  const before = chargedBefore.exec(left);
  if (before && !harmed.test(left.slice(-24)) && !passesAnother(mentions, index, titlesStart - before[0].length, text))
    return before[0].trim();
  return undefined;
}

/** Whether another person stands between the charge and the mention, other than in one list with it. */
function passesAnother(mentions: readonly Mention[], index: number, from: number, text: string): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const [other, next] = [mentions[at], mentions[at + 1]];
    if (!other || other.start < from) return false;
    if (!areListed(text, other, next)) return true;
  }
  return false;
}
