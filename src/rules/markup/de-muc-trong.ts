import { defineRule } from '../rule.ts';

export const deMucTrong = defineRule({
  id: 'de-muc-trong',
  group: 'danh-dau',
  severity: 'nhac',
  why: 'Dấu thăng đứng một mình tạo ra một đề mục không chữ: trình đọc màn hình đọc “đề mục” rồi im lặng, mục lục có một dòng trống.',
  examples: [
    { name: 'Đề mục có chữ', body: '## Diễn biến\n\nNội dung.', problems: [] },
    {
      name: 'Dấu thăng không có chữ',
      body: 'Mở đầu.\n\n##\n\nHết.',
      problems: ['3:1 Đề mục ở đây không có chữ nào. Xóa dòng này, hoặc viết tên mục: `## Diễn biến`.'],
    },
  ],
  check({ words: { text, headings }, placeInMarkdown }, report) {
    for (const { start, end, at } of headings) {
      if (text.slice(start, end).trim() !== '') continue;
      report({
        place: placeInMarkdown(at),
        message: 'Đề mục ở đây không có chữ nào.',
        cure: 'Xóa dòng này, hoặc viết tên mục: `## Diễn biến`.',
      });
    }
  },
});
