import { definePictureFileRule } from '../picture-file-rule.ts';

export const anhDong = definePictureFileRule({
  id: 'anh-dong',
  group: 'anh',
  severity: 'nhac',
  why: 'Trang chỉ hiện hình đầu tiên của ảnh động: điều mà các hình sau cho thấy thì người đọc không thấy, và ảnh nhấp nháy làm nhiều người khó chịu.',
  examples: [
    { name: 'Ảnh tĩnh', picture: {}, problems: [] },
    {
      name: 'Ảnh GIF nhiều hình',
      picture: { file: 'bai-viet/2026/tuan-tra-dem/tuan-tra.gif', kind: 'gif', isAnimated: true },
      problems: [
        'Ảnh `tuan-tra.gif` là ảnh động, trang chỉ hiện hình đầu tiên. Chọn một hình tĩnh nói đủ việc, lưu thành JPEG hoặc PNG; có phim thì viết đường dẫn tới phim.',
      ],
    },
  ],
  check({ file, isAnimated }, report) {
    if (!isAnimated) return;
    report({
      message: `Ảnh \`${file.replace(/^.*\//, '')}\` là ảnh động, trang chỉ hiện hình đầu tiên.`,
      cure: 'Chọn một hình tĩnh nói đủ việc, lưu thành JPEG hoặc PNG; có phim thì viết đường dẫn tới phim.',
    });
  },
});
