import { createNearFinder } from './create-near-finder.ts';
import { findLeaks } from './find-leaks.ts';
import { hideMiddle } from './hide-middle.ts';
import { defineRule } from '../rule.ts';

const find = createNearFinder({
  number: /(?<![\p{L}\p{M}\p{N}])[A-Z]{1,2} ?\d{7,8}(?![\p{L}\p{N}])|(?<![\p{L}\p{M}\p{N}.,])\d{9}(?![\p{L}\p{N}])/gu,
  before: /(?:hộ chiếu|passport)(?:[^\d\n.;]|No\.){0,25}$/iu,
  after: /^ ?\((?:số )?(?:hộ chiếu|passport)/iu,
  unless: /^ ?(?:đồng|đ(?!\p{L})|VN[ĐD]|USD)/iu,
});
const word = /hộ chiếu|passport/iu;

const cure = 'Xóa hẳn dãy số này; cần chỉ rõ thì viết quốc tịch và năm sinh của người đó.';

export const soHoChieu = defineRule({
  id: 'so-ho-chieu',
  group: 'lo-lot',
  severity: 'chan',
  why: 'Số hộ chiếu là dữ liệu cá nhân và đủ để giả giấy tờ xuất nhập cảnh.',
  examples: [
    {
      name: 'Nói về hộ chiếu mà không có số',
      body: 'Trong tháng, Phòng cấp 1250 hộ chiếu. Hồ sơ mã B1234567 được trả sớm.',
      problems: [],
    },
    {
      name: 'Số hộ chiếu sau chữ “hộ chiếu” và trước chữ đó',
      body: 'Người này mang hộ chiếu số C1234567.\n\nNgười kia là E12345678 (hộ chiếu nước ngoài).',
      problems: [
        `1:28 Có số hộ chiếu \`C12•••67\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:14 Có số hộ chiếu \`E12••••78\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!word.test(article.source.normalize('NFC'))) return;
    for (const { text, place } of findLeaks(article, find)) {
      report({ place, message: `Có số hộ chiếu \`${hideMiddle(text)}\`, không được đăng ở bất cứ đâu.`, cure });
    }
  },
});
