import { blankCode } from './blank-code.ts';
import { defineRule } from './rule.ts';

const heading = /^ {0,3}(#{1,6})[ \t]+(\S[^\n]{0,200})/gm;
/** A line under which `===` stands is a heading of the first level, one over `---` of the second. */
const underlined = /^(?![ \t]{0,3}(?:[#>|\-*+]|$))[ \t]{0,3}(\S[^\n]{0,200})\n {0,3}(=+|--+)[ \t]*$/gm;

interface Heading {
  level: number;
  name: string;
  index: number;
}

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
  check({ markdown, body }, report) {
    if (!/#|^ {0,3}[=-]{2}/m.test(markdown)) return;
    let above = 0;
    for (const { level, name, index } of listHeadings(blankCode(markdown))) {
      const place = body.placeOf(index);
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

function listHeadings(markdown: string): Heading[] {
  const marked = [...markdown.matchAll(heading)].map(({ index, 1: marks = '', 2: name = '' }) => ({
    level: marks.length,
    name: name.replace(/[ \t]+#*[ \t]*$/, ''),
    index,
  }));
  const drawn = [...markdown.matchAll(underlined)].map(({ index, 1: name = '', 2: line = '' }) => ({
    level: line.startsWith('=') ? 1 : 2,
    name: name.trim(),
    index,
  }));
  return [...marked, ...drawn].sort((a, b) => a.index - b.index);
}
