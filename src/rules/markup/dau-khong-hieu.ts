import type { ListItem, Paragraph, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { blankRanges } from '../blank-ranges.ts';
import type { RuleArticle } from '../rule-article.ts';
import { quoteWords } from '../quote-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';
import { isTyped } from './typed-sign.ts';
import { unknownSigns } from './unknown-signs.ts';

export const dauKhongHieu = defineRule({
  id: 'dau-khong-hieu',
  group: 'danh-dau',
  severity: 'nhac',
  why: 'Nhiều nơi khác hiểu các dấu này nhưng trang thì không, nên chúng hiện nguyên ra giữa bài.',
  examples: [
    {
      name: 'Dấu viết đúng ý, dấu trong khối mã',
      body: 'Giá từ 5$ đến 10$, lúc 7:30:15, khoảng ~50 km, H₂O và x², `==mã==`, \\==chữ==.\n\n- Việc [x] đã nêu',
      problems: [],
    },
    {
      name: 'Chú thích cuối trang',
      body: 'Theo thống kê[^1] của đơn vị.\n\n[^1]: Số liệu đến tháng 6.',
      problems: [
        '1:14 Trang không có chú thích cuối trang: `[^1]` hiện nguyên, cả thảy 2 chỗ. Viết lời chú ngay sau chữ, trong ngoặc đơn: `31 vụ (số liệu đến tháng 6)`.',
      ],
    },
    {
      name: 'Tô sáng, chỉ số dưới, chỉ số trên, gạch ngang',
      body: '==tô sáng==, H~2~O, x^2^, ~~bỏ~~',
      problems: [
        '1:1 Trang không hiểu dấu tô sáng: `==tô sáng==` hiện nguyên. Viết chữ đậm: `**tô sáng**`.',
        '1:15 Trang không hiểu dấu chỉ số dưới: `~2~` hiện nguyên. Viết thẳng chữ nhỏ: `H₂O`, `CO₂`.',
        '1:22 Trang không hiểu dấu chỉ số trên: `^2^` hiện nguyên. Viết thẳng chữ nhỏ: `m²`, `m³`.',
        '1:27 Trang không hiểu dấu gạch ngang chữ: `~~bỏ~~` hiện nguyên. Xóa chữ bỏ đi, chỉ giữ chữ đúng; bài đã đăng thì ghi điều đã sửa vào `updated`.',
      ],
    },
    {
      name: 'Ô việc cần làm, biểu tượng bằng chữ, khung',
      body: '- [ ] Việc chưa làm\n- [x] Việc đã làm\n\n:smile:\n\n:::note\nKhung\n:::',
      problems: [
        '1:1 Trang không có ô đánh dấu việc: `[ ]` hiện nguyên, cả thảy 2 chỗ. Viết bằng chữ: `- Việc chưa làm: …`.',
        '4:1 Trang không hiểu biểu tượng viết bằng chữ: `:smile:` hiện nguyên. Chép chính biểu tượng vào bài, hoặc xóa.',
        '6:1 Trang không hiểu khung viết bằng dấu hai chấm: `:::note` hiện nguyên, cả thảy 2 chỗ. Đổi đuôi tệp thành `.mdx` rồi dùng khung lưu ý: một dòng `<LuuY>`, dòng trống, nội dung, dòng trống, một dòng `</LuuY>`.',
      ],
    },
  ],
  check(article, report) {
    const { words, body } = article;
    reportTasks(article, report);
    const text = blankRanges(words.text, [...words.code, ...words.links]);
    for (const { sign, pattern, isOfPrograms, what, cure } of unknownSigns) {
      if (!sign.test(text)) continue;
      const found = Array.from(text.matchAll(pattern)).filter(
        ({ index }) => isTyped(article, index) || (isOfPrograms && article.markdown[words.toSource(index)] === '&'),
      );
      const [first] = found;
      if (!first) continue;
      report({
        place: body.placeOf(first.index),
        message: `${what}: ${quoteWords(truncate(first[0].trim(), 60))} hiện nguyên${countOf(found.length)}.`,
        cure: cure(first),
      });
    }
  },
});

function reportTasks({ syntax, markdown, placeInMarkdown }: RuleArticle, report: (finding: RuleFinding) => void): void {
  if (!/\[[ xX]\]/.test(markdown)) return;
  const tasks: (ListItem | Paragraph)[] = [];
  visit(syntax, 'paragraph', (paragraph: Paragraph, _, parent: Parents | undefined) => {
    if (/^\[[ xX]\]\s/.test(sourceOf(paragraph, markdown)))
      tasks.push(parent?.type === 'listItem' ? parent : paragraph);
  });
  const [task] = tasks;
  if (!task) return;
  const mark = /\[[ xX]\]/.exec(sourceOf(task, markdown))?.[0] ?? '';
  report({
    place: placeInMarkdown(rangeOf(task).start),
    message: `Trang không có ô đánh dấu việc: \`${mark}\` hiện nguyên${countOf(tasks.length)}.`,
    cure: 'Viết bằng chữ: `- Việc chưa làm: …`.',
  });
}

const countOf = (count: number): string => (count > 1 ? `, cả thảy ${count} chỗ` : '');
