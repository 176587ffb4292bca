import { definePictureFileRule } from '../picture-file-rule.ts';

const names = { html: 'một trang web', php: 'mã PHP', 'chuong-trinh': 'một chương trình' };

export const tepGiaAnh = definePictureFileRule({
  id: 'tep-gia-anh',
  group: 'anh',
  severity: 'chan',
  why: 'Trang web hay chương trình đổi đuôi thành ảnh là cách quen thuộc để đưa mã độc vào máy chủ và máy người đọc.',
  examples: [
    { name: 'Ảnh thật', picture: {}, problems: [] },
    { name: 'Tệp hỏng, không giống gì cả', picture: { kind: undefined }, problems: [] },
    {
      name: 'Trang web đổi đuôi thành ảnh',
      picture: { kind: undefined, disguise: 'html' },
      problems: [
        'Tệp `tuan-tra.jpg` mang tên ảnh nhưng bên trong là một trang web. Xóa tệp, tải lại ảnh từ máy ảnh hoặc người gửi; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
      ],
    },
  ],
  check({ file, disguise }, report) {
    if (!disguise) return;
    report({
      message: `Tệp \`${file.replace(/^.*\//, '')}\` mang tên ảnh nhưng bên trong là ${names[disguise]}.`,
      cure: 'Xóa tệp, tải lại ảnh từ máy ảnh hoặc người gửi; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
    });
  },
});
