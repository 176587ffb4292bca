import { defineRule } from '../rule.ts';

export const capDeMuc = defineRule({
  id: 'cap-de-muc',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Người dùng trình đọc màn hình đi qua bài bằng các đề mục; nhảy cấp thì họ tưởng đã bỏ sót một phần. Tiêu đề bài đã là cấp một.',
  examples: [
    { name: 'Mục lớn rồi đến mục nhỏ', body: '## Diễn biến\n\n### Ca đêm\n\n## Kết quả', problems: [] },
    { name: 'Dấu thăng trong khối mã', body: '```\n# Không phải đề mục\n```\n\n#tuantra', problems: [] },
    {
      name: 'Một dấu thăng, cấp của tiêu đề bài',
      body: 'Mở đầu.\n\n# Diễn biến',
      problems: ['3:1 Đề mục `Diễn biến` ở cấp một, là cấp của tiêu đề bài. Viết hai dấu thăng: `## Diễn biến`.'],
    },
    {
      name: 'Đề mục gạch dưới bằng dấu bằng',
      body: 'Diễn biến\n===\n\nNội dung.',
      problems: ['1:1 Đề mục `Diễn biến` ở cấp một, là cấp của tiêu đề bài. Viết hai dấu thăng: `## Diễn biến`.'],
    },
    {
      name: 'Đề mục đầu tiên đã là cấp ba',
      body: '### Diễn biến',
      problems: ['1:1 Đề mục đầu tiên `Diễn biến` phải ở cấp hai. Viết hai dấu thăng: `## Diễn biến`.'],
    },
    {
      name: 'Nhảy từ cấp hai sang cấp bốn',
      body: '## Diễn biến\n\n#### Ca đêm',
      problems: ['3:1 Đề mục `Ca đêm` ở cấp 4 nhưng đề mục ngay trên ở cấp 2. Bớt dấu thăng: `### Ca đêm`.'],
    },
  ],
  check({ words: { text, headings }, placeInMarkdown }, report) {
    let above = 0;
    for (const { level, at, start, end } of headings) {
      const place = placeInMarkdown(at);
      const name = text.slice(start, end);
      if (level === 1) {
        report({
          place,
          message: `Đề mục \`${name}\` ở cấp một, là cấp của tiêu đề bài.`,
          cure: `Viết hai dấu thăng: \`## ${name}\`.`,
        });
      } else if (above === 0 && level > 2) {
        report({
          place,
          message: `Đề mục đầu tiên \`${name}\` phải ở cấp hai.`,
          cure: `Viết hai dấu thăng: \`## ${name}\`.`,
        });
      } else if (above > 0 && level > above + 1) {
        report({
          place,
          message: `Đề mục \`${name}\` ở cấp ${level} nhưng đề mục ngay trên ở cấp ${above}.`,
          cure: `Bớt dấu thăng: \`${'#'.repeat(above + 1)} ${name}\`.`,
        });
      }
      above = Math.max(2, level);
    }
  },
});
