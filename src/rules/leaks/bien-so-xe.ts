import { fold } from '../../vietnamese/fold.ts';
import { spansOf } from '../../vietnamese/text-span.ts';
import { findLeaks } from './find-leaks.ts';
import type { RuleArticle } from '../rule-article.ts';
import { defineRule } from '../rule.ts';

/** A province 11 to 99 without 13 and 42, one or two series letters, four or five digits; 80 belongs to the state. */
const plate =
  /(?<![\p{L}\p{M}\p{N}/.-])(?!80)[1-9]\d ?-? ?[A-ZĐ]{1,2}\d?(?: ?- ?| )?(?:\d{3}\.\d{2}|\d{4,5})(?![\p{L}\p{M}\p{N}/]|[.-]\d)/gu;

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
  ],
  check(article, report) {
    const leaks = findLeaks(article, (text) => spansOf(plate, text));
    if (leaks.length === 0 || isOwnerNotice(article)) return;
    for (const { text, place } of leaks) report({ place, message: `Biển số \`${text}\` chỉ ra chủ xe.`, cure });
  },
});
