import type { ProblemPlace } from '../../problems/problem.ts';

interface UnsplitExplanation {
  place: ProblemPlace;
  message: string;
  cure: string;
}

const example = 'Viết ở đầu tệp: một dòng `---`, các dòng như `title: Tên bài`, rồi một dòng `---` nữa.';
const keyLine = /^[A-Za-z]+[ \t]*[:：]/;
/** What programs turn three dashes into, and what other systems write instead. */
const otherFence = /^[ \t]*(?:[-–—―─]{1,2}|[–—―─-]{4,}|[–—―─]+-*|-+[–—―─]+|\+{3}|-{3}[ \t]*\S.*)[ \t]*$/u;

/** Explains from the first lines of a file why no frontmatter was found. */
export function explainUnsplit(source: string): UnsplitExplanation {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at]?.trimEnd() ?? '';
  const place = { line: Math.max(1, at + 1), column: 1 };
  const [isFence, isFenced] = [/^-{3}$/.test(first.trim()), lines[0]?.trimEnd() === '---'];
  if (isFenced) {
    const end = lines.findIndex((line, index) => index > 0 && !keyLine.test(line) && !/^(?:[ \t]|- |#)/.test(line));
    const last = end < 0 ? lines.length : end + 1;
    return {
      place: { line: last, column: 1 },
      message: `Phần đầu mở bằng dòng \`---\` ở dòng 1 mà không có dòng \`---\` đóng lại${lines.some((line) => /^\.{3}\s*$/.test(line)) ? '; dòng `...` không đóng được' : ''}.`,
      cure: `Thêm một dòng \`---\` ngay dưới khóa cuối cùng, trước dòng ${last}.`,
    };
  }
  if (isFence && at >= 0)
    return {
      place,
      message: `Dòng \`---\` mở phần đầu không nằm ở đầu tệp${first.startsWith(' ') || first.startsWith('\t') ? ', còn bị thụt vào' : ''}.`,
      cure: 'Xóa mọi thứ trước nó, để `---` là ba ký tự đầu tiên của tệp.',
    };
  if (otherFence.test(first))
    return {
      place,
      message: `Dòng \`${first.trim().slice(0, 40)}\` không mở được phần đầu.`,
      cure: first.includes('+')
        ? `Phần đầu kiểu này trang không đọc. ${example}`
        : 'Viết đúng ba dấu gạch nối `---`, không có gì khác trên dòng ấy; dòng đóng cũng vậy.',
    };
  if (keyLine.test(first))
    return {
      place,
      message: 'Phần đầu chưa có dòng `---` mở ra.',
      cure: `Thêm một dòng \`---\` trước dòng ${place.line}, và một dòng \`---\` dưới khóa cuối cùng.`,
    };
  return {
    place: { line: 1, column: 1 },
    message: 'Tệp không bắt đầu bằng phần đầu nằm giữa hai dòng `---`.',
    cure: example,
  };
}
