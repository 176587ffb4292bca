import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { changesMeaning } from './changes-meaning.ts';
import { defineRule, type Mend } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

const fence = /^(?:`{3,}|~{3,})/;

export const doanThanhMa = defineRule({
  id: 'doan-thanh-ma',
  group: 'danh-dau',
  severity: 'nhac',
  mended: 'đoạn thụt đầu dòng',
  why: 'Bốn dấu cách hay một phím Tab ở đầu đoạn không thụt dòng như trong Word: trang coi cả đoạn là mã máy và hiện nó bằng chữ đều nét trong khung cuộn ngang.',
  examples: [
    {
      name: 'Đoạn văn không thụt, mục con của danh sách, khối mã có dấu đóng',
      body: 'Đoạn mở đầu.\n\n- Ý lớn\n    - Ý nhỏ\n\n```\nhxxps://vneid-gia[.]example\n```',
      problems: [],
    },
    {
      name: 'Đoạn thụt bằng phím Tab',
      body: 'Đoạn mở đầu.\n\n\tĐoạn hai thụt vào như trong Word.',
      problems: [
        '3:1 Đoạn `Đoạn hai thụt vào như trong Word.` thụt vào nên hiện như mã máy. Xóa khoảng trắng ở đầu dòng, trang tự trình bày đoạn văn; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Khối mã quên dấu đóng',
      body: 'Trang giả:\n\n```\nhxxps://vneid-gia[.]example\n\nNgười dân cần cảnh giác.',
      problems: [
        '3:1 Khối mã mở ở đây không có dấu đóng nên mọi thứ bên dưới đều hiện như mã máy. Viết thêm một dòng ba dấu huyền vào cuối khối, hoặc xóa dòng này.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!/^[ \t>*+-]*(?: {4}|\t|`{3}|~{3})/m.test(markdown)) return;
    visit(syntax, 'code', (code: Code, _, parent) => {
      const { start } = rangeOf(code);
      const written = sourceOf(code, markdown);
      if (!fence.test(written.trimStart())) {
        const mends = unindent(markdown, rangeOf(code));
        const isPlain = parent?.type === 'root' && !mends.some((mend) => changesMeaning(markdown, mend));
        report({
          place: placeInMarkdown(start),
          message: `Đoạn \`${truncate(code.value.replace(/\s+/g, ' ').trim(), 60)}\` thụt vào nên hiện như mã máy.`,
          cure: `Xóa khoảng trắng ở đầu dòng, trang tự trình bày đoạn văn${isPlain ? '; hoặc chạy `npm run check -- --fix`' : ''}.`,
          mends: isPlain ? mends : undefined,
        });
      } else if (!isClosed(written)) {
        report({
          place: placeInMarkdown(start),
          message: 'Khối mã mở ở đây không có dấu đóng nên mọi thứ bên dưới đều hiện như mã máy.',
          cure: 'Viết thêm một dòng ba dấu huyền vào cuối khối, hoặc xóa dòng này.',
        });
      }
    });
  },
});

/** Removes the blanks before each line of a block. The parser's range begins only at the first line's words. */
function unindent(markdown: string, { start, end }: { start: number; end: number }): Mend[] {
  const from = markdown.lastIndexOf('\n', start - 1) + 1;
  return Array.from(markdown.slice(from, end).matchAll(/^[ \t]+/gm), ({ 0: blanks, index }) => ({
    start: from + index,
    end: from + index + blanks.length,
    text: '',
  }));
}

function isClosed(written: string): boolean {
  const lines = written.trimEnd().split('\n');
  const mark = fence.exec(written.trimStart())?.[0] ?? '';
  return (
    lines.length > 1 &&
    (lines.at(-1) ?? '')
      .trim()
      .replace(/^[>\s]*/, '')
      .startsWith(mark)
  );
}
