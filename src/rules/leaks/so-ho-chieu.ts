import { createNearFinder } from './create-near-finder.ts';
import { hideMiddle } from './hide-middle.ts';
import { findNumbers, mentions } from './number-text.ts';
import { defineRule } from '../rule.ts';

const find = createNearFinder({
  lengths: [7, 8, 9],
  letters: /(?<![\p{L}\p{M}\p{N}])(?:[A-Z]{1,2}(?:\s|[\p{P}\p{S}]){0,3}|[a-z]{1,2})$/u,
  before: /(?:h[oộ][ _-]?chi[eế]u|passport)(?:[^\d\n.;]|No\.|\n(?!\n)){0,25}$/iu,
  after: /^\s{0,2}\((?:số )?(?:hộ chiếu|passport)/iu,
  accepts: ({ digits }, letters) => (digits.length === 9) === (letters === ''),
});
const word = /h[oộ][ _-]?chi[eế]u|passport/iu;

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
    {
      name: 'Số hộ chiếu tách chữ, tách số',
      body: 'Hộ chiếu C 123 4567.\n\nHộ chiếu Ｃ１２３４５６７, hộ chiếu số C1234**567**.',
      problems: [
        `1:10 Có số hộ chiếu \`C 12• ••67\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:10 Có số hộ chiếu \`C12•••67\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:32 Có số hộ chiếu \`C12•••67\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!mentions(article, word)) return;
    for (const { text, place } of findNumbers(article, find)) {
      report({ place, message: `Có số hộ chiếu \`${hideMiddle(text)}\`, không được đăng ở bất cứ đâu.`, cure });
    }
  },
});
