import type { Agency } from '../../schemas/agency.ts';
import { findNumbers } from './number-text.ts';
import { findPhoneNumbers, nationalDigits } from './phone-numbers.ts';
import { defineRule } from '../rule.ts';
import { yearOf } from './year-of.ts';

const officialNumbers = (agency: Agency | undefined): Set<string> =>
  new Set(
    [agency?.phone, agency?.fax, ...(agency?.hotlines ?? []).map(({ phone }) => phone)]
      .concat((agency?.contacts ?? []).map(({ phone }) => phone))
      .map((phone = '') => nationalDigits(phone)),
  );

const cure =
  'Thay bằng số của đơn vị: `Điện thoại: 0200.000.113`; số di động công vụ thì thêm vào `hotlines` trong `co-quan.yml`.';

export const soDienThoai = defineRule({
  id: 'so-dien-thoai',
  group: 'lo-lot',
  severity: 'nhac',
  why: 'Số di động của người dân hay của cán bộ là dữ liệu cá nhân, bị quấy rối và bị kẻ lừa đảo lợi dụng ngay khi lên mạng.',
  examples: [
    {
      name: 'Số khẩn cấp, số dịch vụ, đường dây của công an, máy bàn của cơ quan',
      body: 'Gọi 113, 114, 115; tổng đài 1900 1234 56; đường dây 069.234.5678; trực ban 0200.000.113. Thu 84.912.345.678 đồng. Công ty có MST 0312345678.',
      problems: [],
    },
    {
      name: 'Số di động có trong `co-quan.yml`',
      body: 'Báo tin qua số 0912 000 113.',
      context: {
        agency: {
          name: 'Công an tỉnh Minh Hà',
          shortName: 'Công an Minh Hà',
          parent: 'Bộ Công an',
          responsible: 'Trưởng Ban Biên tập',
          address: 'Số 1 đường Sông Lụa',
          phone: '0200.000.113',
          email: 'congan@minhha.example',
          siteUrl: 'https://congan.minhha.example',
          hotlines: [{ name: 'Trực ban', phone: '0912.000.113' }],
          publicServiceUrl: 'https://dichvucong.gov.vn',
          channels: [],
          contacts: [],
        },
      },
      problems: [],
    },
    {
      name: 'Số di động viết liền, viết cách, viết theo mã nước và nằm trong liên kết',
      body: 'Ai biết xin gọi 0912345678.\n\nHoặc 0987.654.321, +84 912 345 678.\n\nNhắn [Zalo](https://zalo.example/0381234567).',
      problems: [
        `1:17 Số di động \`0912345678\` không phải số của cơ quan. ${cure}`,
        `3:6 Số di động \`0987.654.321\` không phải số của cơ quan. ${cure}`,
        `3:20 Số di động \`+84 912 345 678\` không phải số của cơ quan. ${cure}`,
        `5:34 Số di động \`0381234567\` không phải số của cơ quan. ${cure}`,
      ],
    },
    {
      name: 'Số di động viết kiểu khác, số máy bàn ở nhà riêng',
      body: 'Gọi 09 12 34 56 78, ０９１２３４５６７８, 0912–345–678 hoặc (+84) 912 345 678.\n\nĐiện thoại nhà riêng: 0200 123 4567.',
      problems: [
        `1:5 Số di động \`09 12 34 56 78\` không phải số của cơ quan. ${cure}`,
        `1:21 Số di động \`0912345678\` không phải số của cơ quan. ${cure}`,
        `1:33 Số di động \`0912–345–678\` không phải số của cơ quan. ${cure}`,
        `1:51 Số di động \`(+84) 912 345 678\` không phải số của cơ quan. ${cure}`,
        `3:23 Số điện thoại nhà riêng \`0200 123 4567\` không phải số của cơ quan. ${cure}`,
      ],
    },
  ],
  check(article, report, { agency, now }) {
    const thisYear = yearOf(now);
    const leaks = findNumbers(article, (text) => findPhoneNumbers(text, thisYear));
    if (leaks.length === 0) return;
    const official = officialNumbers(agency);
    for (const { text, place } of leaks) {
      if (official.has(nationalDigits(text))) continue;
      const what = nationalDigits(text).startsWith('02') ? 'Số điện thoại nhà riêng' : 'Số di động';
      report({ place, message: `${what} \`${text}\` không phải số của cơ quan.`, cure });
    }
  },
});
