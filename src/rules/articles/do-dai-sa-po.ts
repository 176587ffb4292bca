import { fold } from '../../vietnamese/fold.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const fewestCharacters = 40;
const mostCharacters = 300;
const example = '`summary: Sau ba tháng có tổ tuần tra chung, số vụ trộm máy bơm ở Bến Trầm giảm rõ rệt.`';

export const doDaiSaPo = defineRule({
  id: 'do-dai-sa-po',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Sa-pô hiện ở danh sách tin, kết quả tìm kiếm và khi chia sẻ bài: dài quá thì bị cắt, ngắn quá hay chỉ lặp lại tiêu đề thì người đọc không biết thêm gì.',
  examples: [
    {
      name: 'Sa-pô nói điều chính trong một câu',
      frontmatter: { summary: 'Sau ba tháng có tổ tuần tra chung, số vụ trộm máy bơm ở Bến Trầm giảm rõ rệt.' },
      problems: [],
    },
    { name: 'Bài không có sa-pô', problems: [] },
    {
      name: 'Sa-pô quá ngắn',
      frontmatter: { summary: 'Tin tuần tra.' },
      problems: [
        '1:1 Sa-pô `Tin tuần tra.` quá ngắn nên không nói thêm được gì. Viết một đến hai câu nói điều chính: `summary: Sau ba tháng có tổ tuần tra chung, số vụ trộm máy bơm ở Bến Trầm giảm rõ rệt.`.',
      ],
    },
    {
      name: 'Sa-pô chép lại tiêu đề',
      frontmatter: {
        title: 'Công an xã Bến Trầm tuần tra đêm ven sông Lụa',
        summary: 'Công an xã Bến Trầm tuần tra đêm ven sông Lụa.',
      },
      problems: [
        '1:1 Sa-pô chỉ lặp lại tiêu đề. Viết một đến hai câu nói điều chính: `summary: Sau ba tháng có tổ tuần tra chung, số vụ trộm máy bơm ở Bến Trầm giảm rõ rệt.`.',
      ],
    },
    {
      name: 'Sa-pô là cả đoạn đầu của bài',
      frontmatter: { summary: 'Tổ tuần tra đi dọc bờ sông ban đêm. '.repeat(10).trim() },
      problems: [
        '1:1 Sa-pô dài 359 ký tự nên bị cắt ở danh sách tin, tốt nhất là dưới 300. Giữ một đến hai câu nói điều chính, chuyển phần còn lại vào bài.',
      ],
    },
  ],
  check({ frontmatter: { title = '', summary }, placeOf }, report) {
    const finding = summary && judge(summary, title);
    if (finding) report({ place: placeOf(['summary']), ...finding });
  },
});

function judge(summary: string, title: string): RuleFinding | undefined {
  const cure = `Viết một đến hai câu nói điều chính: ${example}.`;
  const { length } = summary.normalize('NFC');
  if (wordsOf(summary) === wordsOf(title)) return { message: 'Sa-pô chỉ lặp lại tiêu đề.', cure };
  if (length < fewestCharacters) return { message: `Sa-pô \`${summary}\` quá ngắn nên không nói thêm được gì.`, cure };
  if (length <= mostCharacters) return undefined;
  return {
    message: `Sa-pô dài ${length} ký tự nên bị cắt ở danh sách tin, tốt nhất là dưới ${mostCharacters}.`,
    cure: 'Giữ một đến hai câu nói điều chính, chuyển phần còn lại vào bài.',
  };
}

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
