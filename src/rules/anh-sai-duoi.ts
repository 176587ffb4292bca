import { definePictureFileRule } from './picture-file-rule.ts';

const endings: Record<string, readonly string[]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
  heic: ['heic'],
  svg: ['svg'],
};

export const anhSaiDuoi = definePictureFileRule({
  id: 'anh-sai-duoi',
  group: 'anh',
  severity: 'nhac',
  why: 'Đuôi tệp không đúng loại ảnh làm nhiều phần mềm không mở được, và người sửa ảnh sau này nhầm.',
  examples: [
    { name: 'Đuôi đúng với loại ảnh', picture: { file: 'bai-viet/2026/a/b.JPEG' }, problems: [] },
    {
      name: 'Ảnh PNG mang đuôi JPG',
      picture: { kind: 'png' },
      problems: ['Ảnh `tuan-tra.jpg` thật ra là ảnh PNG. Đổi tên thành `tuan-tra.png`, rồi sửa tên trong bài.'],
    },
  ],
  check({ file, kind }, report) {
    const expected = endings[kind ?? ''];
    const name = file.replace(/^.*\//, '');
    const [, stem = name, ending = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    if (!kind || !expected || expected.includes(ending.toLowerCase())) return;
    report({
      message: `Ảnh \`${name}\` thật ra là ảnh ${kind.toUpperCase()}.`,
      cure: `Đổi tên thành \`${stem}.${expected[0]}\`, rồi sửa tên trong bài.`,
    });
  },
});
