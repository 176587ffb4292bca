import { defineAttachmentFileRule, nameIn } from '../attachment-file-rule.ts';

export const dinhKemSaiDuoi = defineAttachmentFileRule({
  id: 'dinh-kem-sai-duoi',
  group: 'tep',
  severity: 'nhac',
  why: 'Đuôi tệp nói sai loại làm người mở dùng nhầm phần mềm. Trang đăng tệp với đuôi đúng của nó, nhưng người sau sửa bài vẫn bị nhầm.',
  examples: [
    { name: 'Đuôi đúng với loại tệp', attachment: {}, problems: [] },
    {
      name: 'Tệp Word mang đuôi PDF',
      attachment: { file: 'bai-viet/2026/a/thong-bao.pdf', kind: 'docx' },
      problems: ['Tệp `thong-bao.pdf` thật ra là tệp .docx. Đổi tên thành `thong-bao.docx`, và đổi cả trong bài.'],
    },
  ],
  check(attachment, report) {
    const { kind } = attachment;
    const name = nameIn(attachment);
    if (kind === undefined || name.toLowerCase().endsWith(`.${kind}`)) return;
    report({
      message: `Tệp \`${name}\` thật ra là tệp .${kind}.`,
      cure: `Đổi tên thành \`${name.replace(/\.[^.]*$/, '')}.${kind}\`, và đổi cả trong bài.`,
    });
  },
});
