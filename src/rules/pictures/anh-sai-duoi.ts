import { definePictureFileRule } from '../picture-file-rule.ts';

/** Only for the kinds that the site accepts: a picture of another kind must be saved again, whatever its name. */
const endings: Record<string, readonly string[]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
  svg: ['svg'],
};

/** Right endings that few programs know. */
const rare: Record<string, readonly string[]> = {
  jpeg: ['jpe', 'jfif', 'jfi', 'pjpeg', 'pjpg', 'pjp'],
  png: ['apng'],
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
    {
      name: 'Đuôi ít gặp, như khi lưu ảnh từ trình duyệt',
      picture: { file: 'bai-viet/2026/tuan-tra-dem/tuan-tra.jfif' },
      problems: [
        'Đuôi `.jfif` của ảnh `tuan-tra.jfif` ít phần mềm nhận ra, dù bên trong là ảnh JPEG. Đổi tên thành `tuan-tra.jpg`, rồi sửa tên trong bài.',
      ],
    },
  ],
  check({ file, kind }, report) {
    const expected = endings[kind ?? ''];
    const name = file.replace(/^.*\//, '');
    const [, stem = name, ending = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    if (!kind || !expected || expected.includes(ending.toLowerCase())) return;
    const isRare = rare[kind]?.includes(ending.toLowerCase());
    report({
      message: isRare
        ? `Đuôi \`.${ending}\` của ảnh \`${name}\` ít phần mềm nhận ra, dù bên trong là ảnh ${kind.toUpperCase()}.`
        : `Ảnh \`${name}\` thật ra là ảnh ${kind.toUpperCase()}.`,
      cure: `Đổi tên thành \`${stem}.${expected[0]}\`, rồi sửa tên trong bài.`,
    });
  },
});
