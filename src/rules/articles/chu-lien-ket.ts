import { fold } from '../../vietnamese/fold.ts';
import { defineRule } from '../rule.ts';

/** Folded text. Words like these, and the words that may surround them, say nothing about the target. */
const meaningless =
  /^(?:(?:hay |vui long |moi |xin )?(?:xem|bam|nhan|nhap|click|kich|chon|vao|doc|tai)(?: vao)?(?: (?:ngay|them|tiep|chi tiet|tai day|o day|day|xuong|ve|link|duong dan|tai|link nay|duong dan nay))*|(?:tai|o) day|day|link|link nay|duong link|duong dan|duong dan nay|chi tiet|them|tiep|bai nay|trang nay|here|read more)$/;
const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;
const cure =
  'Viết nơi đường dẫn đưa tới: `[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)`.';

export const chuLienKet = defineRule({
  id: 'chu-lien-ket',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Trình đọc màn hình đọc riêng các đường dẫn: “tại đây”, “xem thêm” hay một địa chỉ dài không nói nơi đến.',
  examples: [
    {
      name: 'Chữ của đường dẫn nói nơi đến',
      body: 'Xem [lịch tiếp công dân tháng 12](/lich/), [xem thêm về cấp căn cước](/can-cuoc/), [đường dẫn giả mạo thường gặp](/gia/).',
      problems: [],
    },
    { name: 'Ảnh có mô tả làm đường dẫn', body: '[![Sơ đồ đường đi](so-do.png)](/so-do/)', problems: [] },
    {
      name: 'Đường dẫn “tại đây”',
      body: 'Đăng ký [tại đây](/dang-ky/).',
      problems: [
        '1:9 Chữ đường dẫn `tại đây` không nói nơi đến. Viết nơi đường dẫn đưa tới: `[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)`.',
      ],
    },
    {
      name: 'Địa chỉ làm chữ của đường dẫn',
      body: '[https://dichvucong.gov.vn](https://dichvucong.gov.vn)',
      problems: [
        '1:1 Chữ đường dẫn `https://dichvucong.gov.vn` là một địa chỉ, trình đọc màn hình phải đọc từng ký tự. Viết nơi đường dẫn đưa tới: `[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)`.',
      ],
    },
    {
      name: 'Đường dẫn không có chữ',
      body: 'Mẫu đơn [ ](/mau-don/)',
      problems: [
        '1:9 Đường dẫn tới `/mau-don/` không có chữ nào để bấm. Viết nơi đường dẫn đưa tới: `[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)`.',
      ],
    },
  ],
  check({ words: { text, links }, placeInMarkdown }, report) {
    for (const { start, end, at, address, isBare } of links) {
      if (isBare) continue; // rule `dia-chi-tran` handles these
      const message = judge(text.slice(start, end).replace(/\s+/g, ' ').trim(), address);
      if (message) report({ place: placeInMarkdown(at), message, cure });
    }
  },
});

function judge(text: string, address: string): string | undefined {
  if (text === '') return `Đường dẫn tới \`${address}\` không có chữ nào để bấm.`;
  if (bareAddress.test(text))
    return `Chữ đường dẫn \`${text}\` là một địa chỉ, trình đọc màn hình phải đọc từng ký tự.`;
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return meaningless.test(words) ? `Chữ đường dẫn \`${text}\` không nói nơi đến.` : undefined;
}
