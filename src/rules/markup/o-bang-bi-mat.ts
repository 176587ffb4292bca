import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { defineRule } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

export const oBangBiMat = defineRule({
  id: 'o-bang-bi-mat',
  group: 'danh-dau',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Bảng có bao nhiêu cột là do dòng tên cột; ô thừa ở các dòng dưới biến mất không một lời, thường vì trong ô có dấu `|`. Dòng viết sát dưới bảng thì thành một dòng của bảng.',
  examples: [
    {
      name: 'Bảng đủ ô, ô để trống, dấu `|` viết ra bằng `\\|`',
      body: '| Việc | Số |\n|---|---:|\n| Nam \\| nữ | 12 |\n| Trộm cắp | |\n| Gộp |\n\nNguồn: Công an tỉnh.',
      problems: [],
    },
    {
      name: 'Ô thừa',
      body: '| Việc | Số |\n|---|---:|\n| Nam | nữ | 12 |',
      problems: [
        '3:1 Dòng này có 3 ô mà bảng chỉ có 2 cột, nên `12` không hiện trên trang. Thêm tên cột còn thiếu; dấu `|` nằm trong ô thì viết `\\|`.',
      ],
    },
    {
      name: 'Dòng viết sát dưới bảng',
      body: '| Việc | Số |\n|---|---:|\n| Trộm cắp | 12 |\nNguồn: Công an tỉnh.',
      problems: [
        '4:1 Dòng `Nguồn: Công an tỉnh.` viết sát dưới bảng nên thành một dòng của bảng. Để một dòng trống dưới bảng.',
      ],
    },
    {
      name: 'Xuống dòng trong ô',
      body: '| Việc | Nội dung |\n|---|---|\n| 1 | Tuần tra,\nkiểm tra |',
      problems: [
        '4:1 Dòng `kiểm tra |` có ít ô hơn bảng, có vẻ ô ở dòng trên bị xuống dòng giữa chừng. Viết cả dòng của bảng trên một dòng; muốn xuống dòng trong ô thì viết `<br>`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!markdown.includes('|')) return;
    visit(syntax, 'table', ({ children: [head, ...rows] }: Table) => {
      const columns = head?.children.length ?? 0;
      for (const row of rows) {
        const written = sourceOf(row, markdown).trim();
        const place = placeInMarkdown(rangeOf(row).start);
        const lost = row.children.slice(columns).map((cell) =>
          sourceOf(cell, markdown)
            .replace(/^\||\|$/g, '')
            .trim(),
        );
        const bars = written.replace(/\\\|/g, '').split('|').length - 1;
        if (lost.some((words) => words !== ''))
          report({
            place,
            message: `Dòng này có ${row.children.length} ô mà bảng chỉ có ${columns} cột, nên \`${truncate(lost.join(' | '), 60)}\` không hiện trên trang.`,
            cure: 'Thêm tên cột còn thiếu; dấu `|` nằm trong ô thì viết `\\|`.',
          });
        else if (columns > 1 && bars === 0)
          report({
            place,
            severity: 'nhac',
            message: `Dòng \`${truncate(written, 60)}\` viết sát dưới bảng nên thành một dòng của bảng.`,
            cure: 'Để một dòng trống dưới bảng.',
          });
        else if (row.children.length < columns && /^[^|].*\|$/.test(written))
          report({
            place,
            severity: 'nhac',
            message: `Dòng \`${truncate(written, 60)}\` có ít ô hơn bảng, có vẻ ô ở dòng trên bị xuống dòng giữa chừng.`,
            cure: 'Viết cả dòng của bảng trên một dòng; muốn xuống dòng trong ô thì viết `<br>`.',
          });
      }
    });
  },
});
