import { createNearFinder } from './create-near-finder.ts';
import type { Leak } from './find-leaks.ts';
import { hideMiddle } from './hide-middle.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findNumbers, mentions } from './number-text.ts';
import { defineRule } from '../rule.ts';
import { yearOf } from './year-of.ts';

const findOldNumbers = createNearFinder({
  lengths: [9],
  before:
    /(?:CMN?D|CMTN?D?|CMTNN|ch[uứ]ng[ _-]?minh[ _-](?:nh[aâ]n[ _-]d[aâ]n|th[uư]|qu[aâ]n[ _-]đội))[^\d\n]{0,25}(?:\s{1,2}[^\d\n]{0,5})?$/iu,
  after: /^\s{0,2}\((?:CMN?D|CMTN?D?|chứng minh (?:nhân dân|thư))/iu,
});
const oldName = /CMN?D|CMT|ch[uứ]ng[ _-]?minh/i;

const cure = 'Xóa hẳn dãy số này; cần chỉ rõ người nào thì viết tắt tên và năm sinh: `N.V.A. (sinh năm 1990)`.';

export const soCanCuoc = defineRule({
  id: 'so-can-cuoc',
  group: 'lo-lot',
  severity: 'chan',
  why: 'Số căn cước, số chứng minh nhân dân đủ để kẻ gian mở tài khoản, vay tiền đứng tên người khác; đã lên mạng thì không rút lại được.',
  examples: [
    {
      name: 'Không có số giấy tờ nào',
      body: 'Khi đến nhận xe, công dân mang theo căn cước. Đường dây nóng 0200.000.113, đã hỗ trợ 012.500.000 đồng, mã đơn 097085000123.',
      problems: [],
    },
    {
      name: 'Số tiền chín chữ số gần chữ “chứng minh”',
      body: 'Bà chứng minh được nguồn gốc của 125.500.000 đồng; CMND kèm khoản nộp 125.500.000 đồng được trả lại.',
      problems: [],
    },
    {
      name: 'Số căn cước mười hai chữ số, viết liền và viết cách',
      body: 'Chủ xe có căn cước 001085000123.\n\nNgười kia khai 001 185 000 456.',
      problems: [
        `1:20 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:16 Có số căn cước \`001 ••• ••• •56\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
    {
      name: 'Số chứng minh nhân dân cũ',
      body: 'Ông khai số CMND: 012 345 678.',
      problems: [`1:19 Có số chứng minh nhân dân \`012 ••• •78\`, không được đăng ở bất cứ đâu. ${cure}`],
    },
    {
      name: 'Số căn cước trong tên ảnh và trong địa chỉ liên kết',
      frontmatter: { cover: { src: 'giay-to-001085000123.jpg', alt: 'Giấy tờ đã che' } },
      body: 'Xem [bản chụp](/tep/001085000123.pdf).',
      problems: [
        `1:21 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `1:1 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
    {
      name: 'Số căn cước chia nhóm, mỗi ô một số, đứt dòng, hai ô bảng',
      body: 'Thẻ 001085-000123.\n\nThẻ 00 10 85 00 01 23.\n\nThẻ 0 0 1 0 8 5 0 0 0 1 2 3.\n\n| 001085 | 000123 |\n| --- | --- |\n\nThẻ 001085  \n000123.\n\nThẻ 0010/8500/0123, 0010·8500·0123, 0010,8500,0123.',
      problems: [
        `1:5 Có số căn cước \`001•••-••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:5 Có số căn cước \`00 1• •• •• •• 23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `5:5 Có số căn cước \`0 0 1 • • • • • • • 2 3\`, không được đăng ở bất cứ đâu. ${cure}`,
        `7:3 Có số căn cước \`001••• ••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `10:5 Có số căn cước \`001••• ••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `13:5 Có số căn cước \`001•/••••/••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `13:21 Có số căn cước \`001•·••••·••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `13:37 Có số căn cước \`001•,••••,••23\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
    {
      name: 'Số căn cước viết bằng chữ số kiểu khác, có ký tự không nhìn thấy, chữ đậm, đường dẫn, dấu chú thích ở giữa',
      body: 'Thẻ ００１０８５０００１２３, ٠٠١٠٨٥٠٠٠١٢٣.\n\nThẻ ⁰⁰¹⁰⁸⁵⁰⁰⁰¹²³.\n\nThẻ 001͏085️000؜123.\n\nThẻ 001**085**000*123*, 001&#48;85000123.\n\nThẻ 001085[000](https://minhha.example/)123.\n\nThẻ 001085[^1]000123, 001085<sup>1</sup>000123.',
      problems: [
        `1:5 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `1:19 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `3:5 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `5:5 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `7:5 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `7:25 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `9:5 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `11:5 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
        `11:23 Có số căn cước \`001•••••••23\`, không được đăng ở bất cứ đâu. ${cure}`,
      ],
    },
    {
      name: 'Số chia nhóm của thứ khác',
      body: 'Mã đơn hàng 001085000123. Các tổ 01, 02, 03, 04, 05, 06. Từ 01/01 - 31/12/2025. Kinh độ 106.001085, gọi 0200.000.113 hoặc 114.',
      problems: [],
    },
  ],
  check(article, report, { now }) {
    const thisYear = yearOf(now);
    const say = (what: string, { text, place }: Leak): void =>
      report({ place, message: `Có ${what} \`${hideMiddle(text)}\`, không được đăng ở bất cứ đâu.`, cure });
    for (const leak of findNumbers(article, (text) => findIdentityNumbers(text, thisYear))) say('số căn cước', leak);
    if (!mentions(article, oldName)) return;
    for (const leak of findNumbers(article, findOldNumbers)) say('số chứng minh nhân dân', leak);
  },
});
