import { fold } from '../../vietnamese/fold.ts';
import type { TextSpan } from '../../vietnamese/text-span.ts';
import { findNumbers, type NumberText } from './number-text.ts';
import type { RuleArticle } from '../rule-article.ts';
import { defineRule } from '../rule.ts';

const gap = '(?:\\s{1,2}|\\s{0,2}[.·\\p{Pd}]\\s{0,2})?';
/**
 * A province 11 to 99 without 13 and 42, one or two letters of a series and perhaps its digit, four or five digits: also
 * `99 S 7-0001`, `30 P -3885`, `12-B1 2345`. Plates of the state (80) and of the army (two letters first) are no one's.
 */
const plate = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/.-])(?!80|13|42)(?<province>[1-9]\\d)(?<before>${gap})(?<series>[A-ZĐ]{1,2})(?:${gap}\\d)??(?<after>${gap})(?<number>\\d{3}[. ]\\d{2}|\\d{2}\\.\\d{3}|\\d{4,5})(?![\\p{L}\\p{M}\\p{N}/]|[.-]\\d)`,
  'gu',
);
const named = /(?:BKS|BSX?|biển|xe|ô ?tô|mô ?tô)[^\n]{0,24}$/iu;
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** A blank before the letters, or a year behind them, needs a word that says that it is a plate: `lớp 12 A 2025`. */
function find({ text }: NumberText): TextSpan[] {
  return Array.from(text.matchAll(plate)).flatMap(({ 0: found, index, groups = {} }): TextSpan[] => {
    const { before = '', after = '', number = '' } = groups;
    const isLoose = /^\s+$/.test(before) && !/\S/.test(after);
    const isNamed = named.test(text.slice(Math.max(0, index - 40), index));
    if (!isNamed && (isLoose || (isYear(number) && !/\S/.test(after)))) return [];
    return [{ start: index, end: index + found.length, text: found }];
  });
}

/** Notices that search for owners must name the plate. */
const looksForOwners = /tim-?\s?chu|chu so huu|tim xe|vat chung|nhat duoc/;

const isOwnerNotice = ({ frontmatter: { title = '', section = '', tags = [] } }: RuleArticle): boolean =>
  looksForOwners.test(fold([title, section, ...tags].join('\n')));

const cure = 'Che bớt hai số cuối: `xe máy biển số 12B1-345.xx`, hoặc chỉ nêu loại xe và màu xe.';

export const bienSoXe = defineRule({
  id: 'bien-so-xe',
  group: 'lo-lot',
  severity: 'nhac',
  why: 'Biển số dẫn tới chủ xe, nên xe của người dân chỉ nêu biển khi tìm chủ sở hữu hoặc khi pháp luật cho công khai.',
  examples: [
    {
      name: 'Biển đã che, số văn bản, xe của cơ quan nhà nước',
      body: 'Xe máy biển số 12B1-345.xx. Kế hoạch 25/KH-CAT. Xe 80A-123.45 dẫn đoàn. Quốc lộ 18B 12 km.',
      problems: [],
    },
    {
      name: 'Thông báo tìm chủ sở hữu',
      frontmatter: { title: 'Tìm chủ sở hữu xe máy' },
      body: 'Xe máy biển số 12B1-345.67.',
      problems: [],
    },
    {
      name: 'Biển số đủ của xe máy và ô tô',
      body: 'Tài xế lái xe 12A-345.67 va chạm xe máy 12-B1 2345.',
      problems: [
        `1:15 Biển số \`12A-345.67\` chỉ ra chủ xe. ${cure}`,
        `1:41 Biển số \`12-B1 2345\` chỉ ra chủ xe. ${cure}`,
      ],
    },
    {
      name: 'Biển số có dấu cách và gạch theo nhiều kiểu',
      body: 'BKS 12 A -3456, xe 12 S 7-0001 và 12B1 – 345.67.\n\nHọc sinh lớp 12 A 2025; xe quân đội TH 12-34.',
      problems: [
        `1:5 Biển số \`12 A -3456\` chỉ ra chủ xe. ${cure}`,
        `1:20 Biển số \`12 S 7-0001\` chỉ ra chủ xe. ${cure}`,
        `1:35 Biển số \`12B1 – 345.67\` chỉ ra chủ xe. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    const leaks = findNumbers(article, find);
    if (leaks.length === 0 || isOwnerNotice(article)) return;
    for (const { text, place } of leaks) report({ place, message: `Biển số \`${text}\` chỉ ra chủ xe.`, cure });
  },
});
