import { createNearFinder } from './create-near-finder.ts';
import type { GroupedNumber } from './digit-groups.ts';
import { hideMiddle } from './hide-middle.ts';
import { isUniform } from './is-one-number.ts';
import { findNumbers, mentions } from './number-text.ts';
import { defineRule } from '../rule.ts';

const [fewest, most] = [8, 19];

/** Groups of three digits are an amount, unless they begin with a zero. */
const isAmount = ({ digits, groups }: GroupedNumber): boolean =>
  !digits.startsWith('0') &&
  groups.every(({ digits: { length } }, index) => (index === 0 ? length <= 3 : length === 3)) &&
  groups.slice(0, -1).every(({ gap }) => gap === '.' || gap === ',');

/** Another group may follow a whole number only in the same breath: `12345678 9012`, not `12345678, 9012`. */
function isAccount(number: GroupedNumber): boolean {
  const [first, second] = number.groups;
  if (!first || !second) return true;
  if (!isUniform(number) || isAmount(number)) return false;
  if (first.digits.length < fewest) return true;
  return number.groups.length === 2 && second.digits.length >= 3 && !/[,;:]/.test(first.gap ?? '');
}

const find = createNearFinder({
  lengths: Array.from({ length: most - fewest + 1 }, (_, index) => most - index),
  before:
    /(?<!\p{L})(?:STK|số[ _-]TK|TK[ _-]số|s[oố][ _-]t[aà]i[ _-]kho[aả]n|tài khoản(?: ngân hàng)?(?: số|:| \())(?!\p{L})(?:(?!tiền|ngày|điện thoại|Zalo|đường dây)[^\d\n]){0,45}(?:\s{1,2}[^\d\n]{0,10})?$/iu,
  after: /^\s{0,2}\(?(?:STK|số tài khoản)(?!\p{L})/iu,
  accepts: isAccount,
});
const word = /STK|TK|t[aà]i[ _-]kho[aả]n/iu;

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
    {
      name: 'Số tài khoản trong bảng, viết từng số',
      body: '| STK | 0123456 789012 |\n| --- | --- |\n\nSTK: 1 9 0 0 2 3 4 5 6 7 8 9.',
      problems: [
        `1:9 Có số tài khoản \`012•••• ••••12\`, không được đăng ở bất cứ đâu. ${cure}`,
        `4:6 Có số tài khoản \`1 9 0 • • • • • • • 8 9\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!mentions(article, word)) return;
    for (const { text, place } of findNumbers(article, find)) {
      report({ place, message: `Có số tài khoản \`${hideMiddle(text)}\`, không được đăng ở bất cứ đâu.`, cure });
    }
  },
});
