import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { defineRule } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

/** Characters. No heading is longer. */
const longestHeading = 120;

export const deMucGachDuoi = defineRule({
  id: 'de-muc-gach-duoi',
  group: 'danh-dau',
  severity: 'nhac',
  why: 'Dòng `---` hay `===` viết ngay dưới chữ không kẻ ngang trang mà biến cả đoạn ở trên thành đề mục chữ to.',
  examples: [
    { name: 'Dòng kẻ giữa hai dòng trống', body: 'Đoạn thứ nhất.\n\n---\n\nĐoạn thứ hai.', problems: [] },
    { name: 'Đề mục viết bằng dấu thăng', body: '## Diễn biến\n\nĐoạn thứ nhất.', problems: [] },
    {
      name: 'Dòng kẻ ngay dưới đoạn văn',
      body: 'Công an tỉnh thông báo\n---\n\nNội dung.',
      problems: [
        '1:1 Dòng `---` ngay dưới biến `Công an tỉnh thông báo` thành đề mục. Muốn kẻ ngang thì để một dòng trống trước `---`; muốn có đề mục thì viết `## Công an tỉnh thông báo`.',
      ],
    },
    {
      name: 'Bảy dấu bằng, có thể còn lại từ lần ghép hai bản',
      body: 'Số vụ: 31 vụ.\n=======\n\nĐoạn cuối.',
      problems: [
        '1:1 Dòng `=======` ngay dưới biến `Số vụ: 31 vụ.` thành đề mục; git cũng viết dòng này khi hai bản chưa được ghép xong. Xem lại chỗ này có sót hai bản không rồi xóa dòng `=======`; muốn có đề mục thì viết `## Số vụ: 31 vụ.`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!/^[ \t>]*(?:-+|=+)[ \t]*$/m.test(markdown)) return;
    visit(syntax, 'heading', (heading: Heading) => {
      const lines = sourceOf(heading, markdown).split('\n');
      const underline = (lines.at(-1) ?? '').replace(/^[>\s]+/, '').trim();
      if (lines.length < 2 || !/^(?:-+|=+)$/.test(underline)) return;
      const words = lines.slice(0, -1).join(' ').replace(/\s+/g, ' ').trim();
      const isOfGit = underline === '=======';
      // Rule `cap-de-muc` reports a short heading underlined with `=`, because its level is that of the title.
      if (underline.startsWith('=') && !isOfGit && words.length < longestHeading) return;
      const shown = truncate(words, 60);
      const mark = truncate(underline, 20);
      report({
        place: placeInMarkdown(rangeOf(heading).start),
        message: isOfGit
          ? `Dòng \`=======\` ngay dưới biến \`${shown}\` thành đề mục; git cũng viết dòng này khi hai bản chưa được ghép xong.`
          : `Dòng \`${mark}\` ngay dưới biến \`${shown}\` thành đề mục.`,
        cure: isOfGit
          ? `Xem lại chỗ này có sót hai bản không rồi xóa dòng \`=======\`; muốn có đề mục thì viết \`## ${shown}\`.`
          : `Muốn kẻ ngang thì để một dòng trống trước \`---\`; muốn có đề mục thì viết \`## ${shown}\`.`,
      });
    });
  },
});
