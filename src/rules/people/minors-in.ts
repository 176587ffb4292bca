import { daysInMonth } from '../../vietnamese/days-in-month.ts';
import { findPersonNames } from '../../vietnamese/person-names.ts';
import { isAboutCrime } from './is-about-crime.ts';
import { passageAt } from './passage-at.ts';
import type { ArticleText, RuleArticle } from '../rule-article.ts';

/** A person under 18 in a text about a crime or an accident. */
export interface Minor {
  text: ArticleText;
  /** From the person to the end of the words that tell the age. */
  start: number;
  end: number;
  /** The person as written: `Nguyễn Văn Bình`, `N.V.B.`, `cháu`. */
  who: string;
  kind: 'name' | 'initials' | 'word';
  /** The words that tell the age: `15 tuổi`, `SN 2010`. */
  sign: string;
  /** False if only the year of birth is known and the person may already be 18. */
  isSure: boolean;
}

const ageSign =
  /(?<![\d.,/])(?:(?<age>\d{1,2})[ \u00A0]{0,2}(?<months>tháng[ \u00A0]{1,2})?tuổi|(?:SN|[Ss]inh(?:[ \u00A0]{1,2}(?:năm|ngày))?)[ :\u00A0]{0,3}(?:(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-])?(?<year>(?:19|20)\d\d))(?![\p{L}\p{M}\d])/gu;
const name = "(?<name>(?:\\p{Lu}[\\p{L}\\p{M}'’]{0,17}(?:\\.[ \\u00A0]?|[ \\u00A0]{1,2}|$|(?=[(,]))){1,6})";
const between =
  '(?<mark>[(,])[ \\u00A0]{0,2}(?:(?<aside>[^(),.;\\n]{1,40}),[ \\u00A0]{1,2})?(?:(?:cùng|đều|mới|chỉ|khi đó|lúc đó)[ \\u00A0]{1,2}){0,2}$';
const nameBefore = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}.'’])${name}[ \\u00A0]{0,2}${between}`, 'u');
const childBefore =
  /(?<![\p{L}\p{M}\p{N}])(?<child>(?:cháu|em|bé|trẻ|con|thiếu niên|thiếu nữ|nam sinh|nữ sinh|học sinh|đối tượng|nạn nhân|nghi phạm|nghi can)(?: (?:gái|trai|bé|sinh|nhi|nam|nữ|nhỏ)){0,2})[ \u00A0]{1,2}\(?(?:(?:mới|chỉ|khoảng|hơn|gần)[ \u00A0]{1,2}){0,2}$/iu;
/** Words after which the age belongs to another person: `Trần Thị Lan (mẹ cháu bé, 5 tuổi)`. */
const other = /(?<![\p{L}\p{M}])(?:con|cháu|em|mẹ|bố|cha|vợ|chồng|bạn|và|với|cách|hơn|kém)(?![\p{L}\p{M}])/iu;
/** Capitalised words that are not names. */
const notName =
  /^(?:Anh|Chị|Ông|Bà|Em|Cháu|Bé|Công|Cty|Trường|THPT|THCS|TH|TP|Công ty|Vụ|Việt Nam|Hà Nội|Trung Quốc|Lào|Campuchia|Nhật Bản|Hàn Quốc|Mỹ|Kinh|Mông|Thái|Tày|Nùng|Dao|Mường|Khmer|Nam|Nữ|Ảnh)$/u;
const lookBack = 110;

const known = new WeakMap<RuleArticle, Minor[]>();

/** The minors of an article, found once for all rules. */
export function minorsIn(article: RuleArticle): readonly Minor[] {
  let minors = known.get(article);
  if (!minors) known.set(article, (minors = article.texts.flatMap((text) => findMinors(text, article))));
  return minors;
}

function findMinors(text: ArticleText, { day, frontmatter: { title = '' } }: RuleArticle): Minor[] {
  if (!/tuổi|inh |SN/.test(text.text)) return [];
  return Array.from(text.text.matchAll(ageSign)).flatMap((found): Minor[] => {
    const isSure = isMinor(found.groups ?? {}, day);
    if (isSure === undefined) return [];
    const before = text.text.slice(Math.max(0, found.index - lookBack), found.index);
    const person = readPerson(before);
    if (!person || !(isAboutCrime(passageAt(text.text, found.index).text) || isAboutCrime(title))) return [];
    const { who, kind, offset } = person;
    const start = found.index - before.length + offset;
    return [{ text, start, end: found.index + found[0].length, who, kind, sign: found[0], isSure }];
  });
}

type Groups = Record<string, string | undefined>;

/** Undefined for an adult; false if the year alone does not decide. */
function isMinor({ age, months, day, month, year }: Groups, today: string | undefined): boolean | undefined {
  if (age !== undefined) return months !== undefined || Number(age) < 18 || undefined;
  if (year === undefined || today === undefined) return undefined;
  const years = Number(today.slice(0, 4)) - Number(year);
  if (years < 0 || years > 18) return undefined;
  if (years < 18 || day === undefined || month === undefined) return years < 18;
  if (Number(day) > daysInMonth(Number(year), Number(month))) return false;
  const birthday = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return today.slice(5) < birthday || undefined;
}

function readPerson(before: string): (Pick<Minor, 'who' | 'kind'> & { offset: number }) | undefined {
  const named = nameBefore.exec(before);
  const { name: found = '', mark, aside = '' } = named?.groups ?? {};
  const who = found.trim();
  if (named && !other.test(aside) && !notName.test(who)) {
    const isHidden = /(?:^|[. \u00A0])(?:\p{Lu}\p{M}?|\p{Lu}\p{Ll}\.)\.?$/u.test(who);
    const isKnown = mark === '(' || findPersonNames(before.slice(named.index)).some(({ start }) => start === 0);
    if (isKnown) return { who, kind: isHidden ? 'initials' : 'name', offset: named.index };
  }
  const child = childBefore.exec(before);
  return child ? { who: child.groups?.child ?? '', kind: 'word', offset: child.index } : undefined;
}
