import { wordsBefore } from '../vietnamese/words-before.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

/** Words before the name of a child. `em` and `con` also stand before the names of adults. */
export const childTitles =
  'cháu bé gái|cháu bé trai|bệnh nhi|thằng bé|cháu bé|cháu gái|cháu trai|cháu nhỏ|bé gái|bé trai|em bé|cậu bé|cô bé|cháu|bé';
export const pupilTitles =
  'nữ sinh|nam sinh|học sinh|học trò|thiếu nữ|thiếu niên|cậu học trò|cô học trò|nữ học sinh|nam học sinh';
const kinTitles =
  'em|con trai|con gái|con ruột|con đẻ|con|em gái|em trai|em ruột|chị gái|anh trai|chị ruột|anh ruột|chị em ruột|anh em ruột|chị em|anh em|vợ chồng|vợ|chồng|bố mẹ|bố|mẹ|cha|má|ba|ông nội|bà nội|ông ngoại|bà ngoại|bố dượng|cha dượng|mẹ kế|dượng';
/** Words of address for adults. */
export const adultTitles =
  'anh|chị|ông|bà|cô|chú|bác|cụ|thầy|dì|cậu|mợ|thím|cô gái|chàng trai|người mẹ|người cha|người bố';
/** Words before a name that tell of suspicion or guilt. */
export const suspectTitles =
  'bị can|bị cáo|nghi phạm|nghi can|đối tượng|hung thủ|thủ phạm|can phạm|phạm nhân|kẻ chủ mưu|kẻ cầm đầu|tên|gã|kẻ';
export const victimTitles = 'nạn nhân|bị hại|người bị hại|người bị nạn|người xấu số|người tử vong';
export const officerTitles =
  'thiếu tá|trung tá|thượng tá|đại tá|thiếu úy|trung úy|thượng úy|đại úy|thiếu uý|trung uý|thượng uý|đại uý|thiếu tướng|trung tướng|thượng tướng|đại tướng|hạ sĩ|hạ sỹ|thượng sĩ|thượng sỹ|chiến sĩ|chiến sỹ|đồng chí|liệt sĩ|liệt sỹ|điều tra viên|kiểm sát viên|thẩm phán|luật sư|ls|bác sĩ|bác sỹ|bs|tiến sĩ|ts|giáo sư|gs|phó giáo sư|pgs|thạc sĩ|ths|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng|phó|trưởng phòng|phó trưởng phòng|trưởng công an|phó trưởng công an|hiệu trưởng|hiệu phó|bộ trưởng|thứ trưởng|thủ tướng|tổng thống|thống đốc|cảnh sát trưởng|nghị sĩ|dân biểu|đại biểu|phóng viên|nhà báo|phát ngôn viên|viện trưởng|chánh án|chánh văn phòng|cục trưởng|cục phó|thanh tra|kiểm lâm|phó thủ trưởng|thủ trưởng|tham mưu trưởng|chỉ huy trưởng|đội trưởng|đội phó';
const trades =
  'ca sĩ|ca sỹ|diễn viên|người mẫu|nghệ sĩ|nghệ sỹ|cầu thủ|tài xế|lái xe|phụ xe|thuyền viên|thuyền trưởng|bảo vệ|giáo viên|cô giáo|thầy giáo|bảo mẫu|hồng y|linh mục|giám mục|tổng giám mục|đức ông|hoàng tử|công chúa|vận động viên|sinh viên|nữ sinh viên|nam sinh viên|công nhân|thanh niên|nam thanh niên|người đàn ông|người phụ nữ|phụ nữ|đàn ông|bạn|bạn trai|bạn gái|người yêu|người tình|tình nhân|hàng xóm|chủ nhà|chủ tàu|chủ xe|chủ quán|doanh nhân|tỷ phú|tỉ phú|nữ y tá|y tá|điều dưỡng|người dân|nhân chứng|họ tên|họ và tên|tên thật|tên đầy đủ|mang tên|tên gọi|tên là|tên';

export const anyTitle = [
  childTitles,
  pupilTitles,
  kinTitles,
  adultTitles,
  suspectTitles,
  victimTitles,
  officerTitles,
  trades,
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * A chain of titles that ends where a name begins: `nạn nhân là cháu `, `hai cháu `, `mẹ của cháu `. A comma ends a
 * chain, because what stands before it is another person's.
 */
const chain = new RegExp(
  `${wordStart}(?:(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|các|những|cả|cả hai|một|nhóm) )?(?:(?:(?:các|hai|ba|những) )?(?:${anyTitle})(?:[ ]{1,2}(?:(?:là|gồm|gồm có|tên|tên là|của):?[ ]{1,2})?|:[ ]{1,2})){1,4}$`,
  'iu',
);
const longestChain = 60;
/** `từ bé Sáng đã` tells of somebody's childhood. */
const fromChildhood = /(?:từ|ngày|hồi|thuở|lúc)[ ](?:còn[ ])?$/iu;
const colon = /:[ \u00A0]{1,2}$/;
/** The last words of all titles, and of what may stand between a title and a name: a fast check. */
const lastWords = new Set(
  [...anyTitle.split('|'), 'là', 'tên', 'của', 'gồm', 'có'].map((title) => title.slice(title.lastIndexOf(' ') + 1)),
);

/** The titles before an index, in small letters, and where they begin. */
export function titlesBefore(text: string, index: number): { titles: string; start: number } {
  const { near } = wordsBefore(text, index);
  if (near === undefined ? !colon.test(text.slice(Math.max(0, index - 3), index)) : !lastWords.has(near.toLowerCase()))
    return { titles: '', start: index };
  const before = text.slice(Math.max(0, index - longestChain), index).replaceAll('\u00A0', ' ');
  const found = chain.exec(before);
  if (!found || (fromChildhood.test(before.slice(0, found.index)) && /^bé[ ]$/iu.test(found[0])))
    return { titles: '', start: index };
  return { titles: found[0].trim().toLowerCase(), start: index - before.length + found.index };
}

const endsWith = (words: string): RegExp => new RegExp(`${wordStart}(?:${words})(?: là| tên| tên là|:){0,2}$`, 'u');
const has = (words: string): RegExp => new RegExp(`${wordStart}(?:${words})${wordEnd}`, 'u');
const ownChild = endsWith(childTitles);
const ownPupil = endsWith(`${pupilTitles}|em|con trai|con gái`);
const ownAdult = endsWith(`${adultTitles}|sinh viên|nữ sinh viên|nam sinh viên|vợ|chồng|mẹ|bố|cha|${officerTitles}`);
const someOfficer = has(officerTitles);
const someSuspect = has(suspectTitles);
const someVictim = has(victimTitles);

const parentNamed = new RegExp(
  `${wordStart}(?:mẹ|bố|cha|má|ông|bà|ông nội|bà nội|ông ngoại|bà ngoại|phụ huynh)(?: ruột| đẻ)?(?: của)?(?: (?:các|hai|ba|những))? (?:${childTitles}|${pupilTitles}|em|nạn nhân) (?:tên|là|tên là)$`,
  'u',
);

/** Whether the titles name a relative of a child: `mẹ của cháu là`. */
export const isRelativeTitle = (titles: string): boolean => parentNamed.test(titles);
/** Whether the last title, the person's own, is a word for a child: `cháu`, `bé gái`. */
export const isChildTitle = (titles: string): boolean => ownChild.test(titles) && !isRelativeTitle(titles);
/** Whether the last title is a word for a pupil or a younger person, who may be 18 already: `em`, `nữ sinh`. */
export const isPupilTitle = (titles: string): boolean => ownPupil.test(titles) && !isRelativeTitle(titles);
export const isAdultTitle = (titles: string): boolean => ownAdult.test(titles) || isRelativeTitle(titles);
export const isOfficerTitle = (titles: string): boolean => someOfficer.test(titles);
export const isSuspectTitle = (titles: string): boolean => someSuspect.test(titles);
export const isVictimTitle = (titles: string): boolean => someVictim.test(titles);

const lastTitle = new RegExp(`${wordStart}(?:${anyTitle})(?: là| tên| tên là|:){0,2}$`, 'u');

/** The last title of a chain, the person's own: `cháu` in `nạn nhân là cháu`. */
export const ownTitle = (titles: string): string =>
  lastTitle.exec(titles)?.[0].replace(/(?: là| tên|:)+$/u, '') ?? titles;
