import type { Blockquote, List, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { defineRule } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

const numberOf = (item: string): number => Number(/^\d+/.exec(item)?.[0]);
/** No list has so many items. */
const leastYear = 1000;

export const soBiHieuLaDau = defineRule({
  id: 'so-bi-hieu-la-dau',
  group: 'danh-dau',
  severity: 'nhac',
  why: 'Số và dấu `>` ở đầu dòng là dấu của danh sách và lời trích: trang đếm lại các mục từ mục đầu, bỏ dấu `>` trong “> 18 tuổi”, và coi “2026.” là số thứ tự.',
  examples: [
    {
      name: 'Các mục đánh số liền nhau hoặc cùng một số, lời trích, dấu viết ra bằng `\\`',
      body: '3. Việc ba\n4. Việc bốn\n\n> Công an không yêu cầu chuyển tiền.\n\n1. Một\n1. Hai\n\n\\> 18 tuổi\n\n2026\\. Một năm nhìn lại.',
      problems: [],
    },
    {
      name: 'Các mục ghi số cách quãng',
      body: '1. Điều một\n3. Điều ba\n7. Điều bảy',
      problems: [
        '1:1 Các mục ghi số 1, 3, 7 mà trang đếm lại thành 1, 2, 3. Muốn giữ số đã ghi thì viết dấu `\\` trước dấu chấm và để một dòng trống giữa các mục: `3\\. Điều ba`.',
      ],
    },
    {
      name: 'Hai danh sách viết sát nhau',
      body: '1. Một\n2. Hai\n\n1. Ba\n2. Bốn',
      problems: [
        '1:1 Các mục ghi số 1, 2, 1, 2 mà trang đếm lại thành 1, 2, 3, 4. Muốn đếm lại từ đầu thì viết một dòng chữ giữa hai danh sách.',
      ],
    },
    {
      name: 'Năm ở đầu dòng',
      body: '2026. Một năm nhìn lại.',
      problems: ['1:1 `2026.` ở đầu dòng bị hiểu là số thứ tự của danh sách. Viết: `2026\\. Một năm nhìn lại.`.'],
    },
    {
      name: 'Dấu “lớn hơn” ở đầu dòng',
      body: '> 18 tuổi mới được thi giấy phép lái xe.',
      problems: [
        '1:1 Dấu `>` ở đầu dòng bị hiểu là lời trích nên không hiện, trang chỉ còn `18 tuổi mới được thi giấy phép lái xe.`. Viết bằng chữ: `Trên 18 tuổi mới được thi giấy phép lái xe.`; muốn in dấu thì viết `\\> 18`.',
      ],
    },
    {
      name: 'Ý con thụt chưa đủ',
      body: '1. Việc một\n  - Ý con\n2. Việc hai',
      problems: ['2:3 Ý `Ý con` thụt vào chưa đủ nên không thuộc mục `1.` ở trên. Thụt vào ba dấu cách: `   - Ý con`.'],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!/^[ \t>*+-]*(?:\d+[.)]|>)/m.test(markdown)) return;
    visit(syntax, 'list', (list: List, index, parent: Parents | undefined) => {
      const items = list.children.map((item) => sourceOf(item, markdown));
      const [first = ''] = items;
      const { start } = rangeOf(list);
      const before = parent?.children[(index ?? 0) - 1];
      if (!list.ordered) {
        const indent = start - (markdown.lastIndexOf('\n', start - 1) + 1);
        const isBelow = before?.type === 'list' && before.ordered === true;
        if (!isBelow || indent === 0 || /\S/.test(markdown.slice(start - indent, start))) return;
        const marker = /^\d+[.)]/.exec(sourceOf(before.children.at(-1) ?? before, markdown))?.[0] ?? '1.';
        const words = truncate(first.replace(/^[-+*]\s*/, '').split('\n')[0] ?? '', 60);
        report({
          place: placeInMarkdown(start),
          message: `Ý \`${words}\` thụt vào chưa đủ nên không thuộc mục \`${marker}\` ở trên.`,
          cure: `Thụt vào ${marker.length === 2 ? 'ba' : 'bốn'} dấu cách: \`${' '.repeat(marker.length + 1)}- ${words}\`.`,
        });
        return;
      }
      const numbers = items.map(numberOf);
      const [from = 1] = numbers;
      const wrong = numbers.findIndex((number, at) => number !== from + at);
      if (wrong > 0 && !numbers.every((number) => number === from)) {
        const listed = (all: readonly number[]): string => all.slice(0, 6).join(', ') + (all.length > 6 ? '…' : '');
        const item = truncate((items[wrong] ?? '').split('\n')[0] ?? '', 60);
        report({
          place: placeInMarkdown(start),
          message: `Các mục ghi số ${listed(numbers)} mà trang đếm lại thành ${listed(numbers.map((_, at) => from + at))}.`,
          cure:
            numbers[wrong] === 1
              ? 'Muốn đếm lại từ đầu thì viết một dòng chữ giữa hai danh sách.'
              : `Muốn giữ số đã ghi thì viết dấu \`\\\` trước dấu chấm và để một dòng trống giữa các mục: \`${item.replace(/^(\d+)/, '$1\\')}\`.`,
        });
      } else if (from >= leastYear) {
        const line = truncate(first.split('\n')[0] ?? '', 60);
        report({
          place: placeInMarkdown(start),
          message: `\`${/^\d+[.)]/.exec(first)?.[0] ?? ''}\` ở đầu dòng bị hiểu là số thứ tự của danh sách.`,
          cure: `Viết: \`${line.replace(/^(\d+)/, '$1\\')}\`.`,
        });
      }
    });
    visit(syntax, 'blockquote', (quote: Blockquote) => {
      const line = sourceOf(quote, markdown).split('\n')[0] ?? '';
      const words = /^>=?[ \t]*(\d.*)$/.exec(line)?.[1];
      if (words === undefined || /^\d+[.)]\s/.test(words)) return;
      const shown = truncate(words, 60);
      report({
        place: placeInMarkdown(rangeOf(quote).start),
        message: `Dấu \`>\` ở đầu dòng bị hiểu là lời trích nên không hiện, trang chỉ còn \`${shown}\`.`,
        cure: `Viết bằng chữ: \`Trên ${shown}\`; muốn in dấu thì viết \`\\> ${/^[\d.,]+/.exec(words)?.[0] ?? ''}\`.`,
      });
    });
  },
});
