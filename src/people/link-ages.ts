import type { Mention } from './mention.ts';
import { isAdultTitle } from './person-titles.ts';
import type { AgeReading } from './read-ages.ts';
import { wordStart } from './word-bounds.ts';

/** An age and the mentions that it belongs to, as indices. */
export interface LinkedAge {
  age: AgeReading;
  owners: number[];
}

const longestGap = 120;
/** Words after which an age is another person's: `mẹ cháu bé 5 tuổi`. */
const otherChild =
  /(?:^|[ (])(?:con|cháu|em|bé|trẻ|đứa|thai|mang thai)(?: (?:gái|trai|ruột|đẻ|riêng|út|lớn|đầu|nhỏ|bé|thứ hai|của \S+|mới|chỉ))*[ ]$/u;
const elder = /^(?:là )?(?:mẹ|bố|cha|má|ông|bà|cụ|vợ|chồng)(?![\p{L}\p{M}])/u;
/** Between a name and its age without brackets: commas, and clauses about home, sex and work. */
const attached =
  /^[ ]?(?:[,;:—―–-][ ]?(?:(?:cùng |đều )?(?:nam|nữ|trú|ngụ|ở|quê|nghề|dân tộc|hiện|là|con|cháu|tức|còn|tên|trú tại|thường trú)(?: [^,.;()\n]{0,40})?,[ ])?)?(?:(?:hiện|mới|năm nay|khi đó|lúc đó|cùng|đều|chỉ|đã|khoảng|hơn|gần|là|cũng|vừa|đang|một|cả hai|cả ba)[ ])*$/u;
const collective = /(?:đều|cùng|cả hai|cả ba|cả bốn|cả \d{1,2})(?: (?:đều|cùng|là|mới|trú|hơn|gần|khoảng|đang))*[ ]$/u;
const nounBefore = new RegExp(
  `${wordStart}(?:bé|cháu|con|em|trai|gái|học sinh|học trò|nữ sinh|nam sinh|sinh|thiếu niên|thiếu nữ|thanh niên|niên|phạm|nhân|tượng|ông|phụ nữ|nam|nữ|ruột|bé nhỏ)(?: (?:mới|chỉ|khoảng|hơn|gần))?[ ]$`,
  'iu',
);
const beforeName = /^[ ]?(?:[(,:–-][ ]?)?(?:(?:tên(?: là)?|là|có tên|mang tên)[: ]{1,2})?$/u;
/** Between a class and the name after it: `lớp 8A Trường THCS Sông Lụa Lò Văn Sáng`. */
const schoolBeforeName = /^[ ](?:của |thuộc )?[Tt]rường [^,.;()\n]{2,50}[ ]$/u;
/** Between a name with its age in brackets and its class: `(11 tuổi), học sinh lớp 5`. */
const afterBracket = /^[ ]?\([^()\n]{1,100}\)[ ,]{1,2}(?:(?:là|hiện|đang|hiện là|cùng|đều)[ ])*$/u;
/** `nghi phạm sát hại bé gái 8 tuổi là Lò Văn Sáng` names the suspect, and tells the victim's age. */
const doer =
  /(?:hung thủ|thủ phạm|nghi phạm|nghi can|kẻ|đối tượng|bị can|bị cáo|người(?: đã| đàn ông| phụ nữ)?)[ ](?:[^.,;\n]{0,30} )?(?:sát hại|giết|đâm|chém|hiếp dâm|dâm ô|xâm hại|bắt cóc|đánh|bạo hành|hành hung|giao cấu với|tông)[ ][^.,;\n]{0,20}$/iu;
/** Titles of the person whose age stands before the name; `con của` names somebody else. */
const another =
  /(?:của|vợ chồng|vợ|chồng|mẹ|bố|cha|con|cháu (?:nội|ngoại))$|^(?:con|mẹ|bố|cha|vợ|chồng|cháu) (?:ông|bà|anh|chị|của)/u;

/** Tells whose an age is. A text splitter may have put an empty line before a bracket. */
export function linkAges(text: string, mentions: readonly Mention[], ages: readonly AgeReading[]): LinkedAge[] {
  const owned = new Set<number>();
  return ages.map((age) => {
    const owners = ownersOf(text, mentions, age, owned);
    for (const owner of owners) owned.add(owner);
    return { age, owners };
  });
}

function ownersOf(text: string, mentions: readonly Mention[], age: AgeReading, owned: ReadonlySet<number>): number[] {
  const next = mentions.findIndex(({ start }) => start >= age.end);
  const nearest = (next < 0 ? mentions.length : next) - 1;
  const last = isRelationInBracket(text, mentions, nearest, age) ? nearest - 1 : nearest;
  const before = mentions[last];
  if (before && !isCompared(text, before) && !(age.isMinor && ofChild.test(before.titles))) {
    const gap = gapOf(text.slice(before.end, age.start));
    if (gap.length <= longestGap && isOwn(gap, age)) {
      if (!collective.test(gap)) return [last];
      const list = [last];
      while (list[0] && areListed(text, mentions[list[0] - 1], mentions[list[0]]) && !owned.has(list[0] - 1))
        list.unshift(list[0] - 1);
      return list;
    }
  }
  const after = mentions[next];
  const noun = text.slice(Math.max(0, age.start - 30), age.start);
  if (
    !after ||
    age.kind === 'birth' ||
    (age.isMinor && (isAdultTitle(after.titles) || another.test(after.titles))) ||
    (age.kind === 'age' && !nounBefore.test(noun))
  )
    return [];
  if (age.isMinor && doer.test(text.slice(Math.max(0, age.start - 90), age.start))) return [];
  const gap = text.slice(age.end, after.titlesStart);
  return beforeName.test(gap) || (age.kind === 'class' && schoolBeforeName.test(gap)) ? [next] : [];
}

/** `hơn Sáng 10 tuổi` tells a difference. */
const isCompared = (text: string, { titlesStart }: Mention): boolean =>
  /(?:hơn|kém)[ \u00A0]$/u.test(text.slice(Math.max(0, titlesStart - 6), titlesStart));
/** `hai đứa con của Sáng (đứa 8 tuổi)`: the age is a child's of the person. */
const ofChild =
  /(?:con|cháu|em)(?: \S+)? của$|^(?:con|con gái|con trai|cháu) (?:thiếu|trung|thượng|đại|anh|chị|ông|bà)(?![\p{L}\p{M}])(?!.* (?:là|tên)$)/u;

const openBracket = /^[ ]?\((?:là )?$/u;
const relation = /^(?:con|cháu|em|chị|anh|vợ|chồng)(?![\p{L}\p{M}])/u;

/** Whether the nearest name only tells a kinship: `Lò Thị Nụ (con gái bà Mận, 17 tuổi)`. */
function isRelationInBracket(text: string, mentions: readonly Mention[], index: number, age: AgeReading): boolean {
  const [one, other] = [mentions[index - 1], mentions[index]];
  return (
    one !== undefined &&
    other !== undefined &&
    relation.test(other.titles) &&
    openBracket.test(text.slice(one.end, other.titlesStart)) &&
    /^[,;][ ]?$/u.test(text.slice(other.end, age.start))
  );
}

/** The words between a name and an age. A bracket may begin a new paragraph after an abbreviated name. */
const gapOf = (words: string): string =>
  words
    .replaceAll('\u00A0', ' ')
    .replace(/^\.?\s*\n+\s*(?=[(–-])/, ' ')
    .replace(/^\.(?= ?[(,])/, '');

function isOwn(gap: string, age: AgeReading): boolean {
  if (/\n/.test(gap)) return false;
  const open = gap.indexOf('(');
  if (open < 0) return attached.test(gap);
  if (gap.includes(')')) return age.kind !== 'age' && afterBracket.test(gap);
  if (open > 2) return false;
  const inner = gap.slice(open + 1);
  if (age.isMinor && (elder.test(inner.trimStart()) || otherChild.test(inner))) return false;
  return !/[.;](?=\s\p{Lu}\p{Ll})/u.test(inner);
}

const separator =
  /^(?:[ ]?\([^()\n]{0,200}\))?(?:[ ,]{1,2}(?:trú|ngụ|ở|quê|cùng trú)(?: tại)? [^.()\n]{0,60}?)?[ ]?(?:[,;]|[,;]? ?(?:và|cùng|cùng với|với|hoặc|và cả)(?![\p{L}\p{M}])|–)?[ ]*(?:và )?$/u;

/** Whether two mentions stand side by side in a list: `A, B và C`. */
export function areListed(text: string, one: Mention | undefined, other: Mention | undefined): boolean {
  if (!one || !other || other.titlesStart - one.end > 220 || other.titlesStart < one.end) return false;
  const between = gapOf(text.slice(one.end, other.titlesStart));
  return between.trim() !== '' && separator.test(between);
}
