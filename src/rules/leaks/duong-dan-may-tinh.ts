import { spansOf } from '../../vietnamese/text-span.ts';
import { findLeaks } from './find-leaks.ts';
import { defineRule } from '../rule.ts';

const path = new RegExp(
  [
    // A drive: `C:\Users\lan`, also with the slashes that some editors turn or double.
    '(?<![\\p{L}\\p{N}])[A-Za-z]:(?:\\\\{1,2}|/(?=(?:Users|Documents)/))[\\p{L}\\p{M}\\p{N}_$ .-]{1,60}',
    '(?<![\\p{L}\\p{N}:/.-])/(?:home|Users)/[\\p{L}\\p{N}_.-]{1,40}/[\\p{L}\\p{N}_-]',
    'file:/{2,3}[^\\s)>"]{1,80}',
    // A shared folder: `\\may-chu\ho-so`.
    '(?<![\\p{L}\\p{N}:\\\\])\\\\{2}[A-Za-z0-9][A-Za-z0-9_.-]{1,60}\\\\[\\p{L}\\p{N}_$]',
  ].join('|'),
  'gu',
);
const sign = /[A-Za-z]:[\\/]|\/home\/|\/Users\/|file:\/|\\\\/;

const cure = 'Chép tệp vào cạnh bài rồi ghi tên tệp: `![Công an xã tuần tra](tuan-tra.jpg)`, hoặc xóa đường dẫn.';

export const duongDanMayTinh = defineRule({
  id: 'duong-dan-may-tinh',
  group: 'lo-lot',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Đường dẫn trên máy làm lộ tên người dùng, tên máy chủ và cách đặt hồ sơ của đơn vị; người đọc thì không mở được.',
  examples: [
    {
      name: 'Địa chỉ trên mạng và gạch chéo thường',
      body: 'Xem https://minhha.example/home/tin/1.html, tỉ lệ a:b, 24/7. Dấu \\* và \\_ là Markdown.',
      problems: [],
    },
    {
      name: 'Ảnh chép từ Word còn đường dẫn, thư mục dùng chung, địa chỉ `file:`',
      body: 'Hình: C:\\Users\\lan\\Desktop\\anh.jpg\n\nHồ sơ ở \\\\maychu01\\hoso.\n\n![Ảnh](file:///D:/tin/anh.jpg)\n\n![Ảnh](/home/lan/anh.jpg)',
      problems: [
        `1:7 \`C:\\Users\` là đường dẫn trên máy của đơn vị. ${cure}`,
        `3:9 \`\\\\maychu01\\h\` là đường dẫn trên máy của đơn vị. ${cure}`,
        `5:8 \`file:///D:/tin/anh.jpg\` là đường dẫn trên máy của đơn vị. ${cure}`,
        `7:8 \`/home/lan/a\` là đường dẫn trên máy của đơn vị. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!sign.test(article.source)) return;
    for (const { text, place } of findLeaks(article, (all) => spansOf(path, all))) {
      report({ place, message: `\`${text}\` là đường dẫn trên máy của đơn vị.`, cure });
    }
  },
});
