import { createNearFinder } from './create-near-finder.ts';
import { findLeaks, type LeakFinder } from './find-leaks.ts';
import { hideMiddle } from './hide-middle.ts';
import { defineRule } from '../rule.ts';

const findNear = createNearFinder({
  number: /(?<![\p{L}\p{M}\p{N}.,])\d(?:[ .-]?\d){7,18}(?![\p{L}\p{N}])/gu,
  before:
    /(?<!\p{L})(?:STK|số TK|TK số|số tài khoản|tài khoản(?: ngân hàng)?(?: số|:| \())(?!\p{L})(?:(?!tiền|ngày|điện thoại|Zalo|đường dây)[^\d\n]){0,45}$/iu,
  after: /^ ?\(?(?:STK|số tài khoản)(?!\p{L})/iu,
  unless: /^ ?(?:đồng|đ(?!\p{L})|VN[ĐD]|USD|triệu|tỷ|tỉ|tài khoản|người|khách)/iu,
});
/** Groups of three digits are an amount, unless they begin with a zero. */
const amount = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const date = /^\d{1,2}([.-])\d{1,2}\1\d{4}$/;
const word = /STK|TK|tài khoản/iu;

const find: LeakFinder = (text) => findNear(text).filter((span) => !amount.test(span.text) && !date.test(span.text));

const cure =
  'Xóa hẳn dãy số này; nêu thủ đoạn thì viết “một tài khoản ngân hàng”, vận động ủng hộ thì dẫn tới trang của đơn vị nhận.';

export const soTaiKhoan = defineRule({
  id: 'so-tai-khoan',
  group: 'lo-lot',
  severity: 'chan',
  why: 'Số tài khoản là dữ liệu cá nhân của chủ tài khoản; tài khoản kẻ gian dùng thường đứng tên người bị hại khác.',
  examples: [
    {
      name: 'Số lượng tài khoản và số tiền',
      body: 'Số tài khoản định danh đã kích hoạt là 1.250.000. Khóa 12 tài khoản: số tiền 12.500.000 đồng được giữ lại. Ngân hàng gọi theo số 0200000113.',
      problems: [],
    },
    {
      name: 'Số tài khoản sau chữ viết tắt, có tên ngân hàng ở giữa',
      body: 'Nạn nhân chuyển vào STK 0123456789012.\n\nChuyển tới số tài khoản Ngân hàng Sông Lụa: 1900 2345 6789.',
      problems: [
        `1:25 Có số tài khoản \`012••••••••12\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:45 Có số tài khoản \`190• •••• ••89\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!word.test(article.source.normalize('NFC'))) return;
    for (const { text, place } of findLeaks(article, find)) {
      report({ place, message: `Có số tài khoản \`${hideMiddle(text)}\`, không được đăng ở bất cứ đâu.`, cure });
    }
  },
});
