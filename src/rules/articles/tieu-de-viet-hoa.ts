import { defineRule } from '../rule.ts';

const letter = /\p{L}/gu;
const capital = /\p{Lu}/gu;
/** A shorter headline may be a single abbreviation. */
const fewestLetters = 12;
const mostCapitals = 0.8;

export const tieuDeVietHoa = defineRule({
  id: 'tieu-de-viet-hoa',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Cả dòng chữ in hoa khó đọc, và trình đọc màn hình có thể đánh vần từng chữ cái.',
  examples: [
    { name: 'Tiêu đề viết như câu thường', frontmatter: { title: 'Bảo vệ bí mật nhà nước ở UBND xã' }, problems: [] },
    {
      name: 'Tiêu đề viết hoa cả dòng',
      frontmatter: { title: 'TUẦN TRA ĐÊM VEN SÔNG LỤA' },
      problems: [
        '1:1 Tiêu đề `TUẦN TRA ĐÊM VEN SÔNG LỤA` viết hoa cả dòng nên khó đọc. Viết như một câu thường, chỉ viết hoa chữ đầu, tên riêng và chữ viết tắt: `Tuần tra đêm ven sông Lụa`.',
      ],
    },
  ],
  check({ frontmatter: { title = '' }, placeOf }, report) {
    const letters = title.match(letter)?.length ?? 0;
    const capitals = title.match(capital)?.length ?? 0;
    if (letters < fewestLetters || capitals / letters < mostCapitals) return;
    report({
      place: placeOf(['title']),
      message: `Tiêu đề \`${title}\` viết hoa cả dòng nên khó đọc.`,
      cure: 'Viết như một câu thường, chỉ viết hoa chữ đầu, tên riêng và chữ viết tắt: `Tuần tra đêm ven sông Lụa`.',
    });
  },
});
