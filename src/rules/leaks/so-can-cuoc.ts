import { spansOf } from '../../vietnamese/text-span.ts';
import { createNearFinder } from './create-near-finder.ts';
import { findLeaks } from './find-leaks.ts';
import { hideMiddle } from './hide-middle.ts';
import { defineRule } from '../rule.ts';

/** Province 001 to 096, century and sex 0 to 3, and eight digits; written together or in groups as on forms. */
const province = '0(?:0[1-9]|[1-8]\\d|9[0-6])';
const personal = new RegExp(
  `(?<!\\d)(?<!\\d[.,])${province}(?:[0-3]\\d{8}|([ .-])[0-3]\\d{2}\\1\\d{3}\\1\\d{3}|([ .-]?)[0-3]\\2\\d{2}\\2\\d{6}|[0-3]([ .-])\\d{4}\\3\\d{4}|[ .-][0-3]\\d{8})(?!\\d)`,
  'g',
);

const findOldNumbers = createNearFinder({
  number: /(?<![\d.,])\d{3}([ .-]?)\d{3}\1\d{3}(?![\d])(?![.,]\d)/g,
  before: /(?:CMN?D|CMTN?D?|CMTNN|chứng minh (?:nhân dân|thư|quân đội))[^\d\n]{0,25}$/iu,
  after: /^[ ]?\((?:CMN?D|CMTN?D?|chứng minh (?:nhân dân|thư))/iu,
  unless: /^ ?(?:đồng|đ(?!\p{L})|VN[ĐD]|USD)/iu,
});
const oldName = /CMN?D|CMT|chứng minh/i;

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
  ],
  check(article, report) {
    const say = (what: string, text: string, place: ReturnType<typeof findLeaks>[number]['place']): void =>
      report({ place, message: `Có ${what} \`${hideMiddle(text)}\`, không được đăng ở bất cứ đâu.`, cure });
    for (const { text, place } of findLeaks(article, (all) => spansOf(personal, all))) say('số căn cước', text, place);
    if (!oldName.test(article.source)) return;
    for (const { text, place } of findLeaks(article, findOldNumbers)) say('số chứng minh nhân dân', text, place);
  },
});
