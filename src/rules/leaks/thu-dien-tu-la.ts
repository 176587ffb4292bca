import type { Agency } from '../../schemas/agency.ts';
import { findMailAddresses } from './mail-addresses.ts';
import { findNumbers } from './number-text.ts';
import { defineRule } from '../rule.ts';

/** In the source, where an address may still be spelt with entities or percent signs. */
const sign = /[@\uFF20\uFE6B]|&|%40|\bat\b|còng/i;
const privateHosts = /^(?:gmail|yahoo|outlook|hotmail|live|icloud|protonmail|proton|ymail|zoho)\./;
const stateHosts = /(?:^|\.)gov\.vn$/;

const agencyHosts = (agency: Agency | undefined): string[] =>
  [agency?.email, ...(agency?.contacts ?? []).map(({ email }) => email)].map((email = '') => hostOf(email));

const hostOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const cure = 'Thay bằng hộp thư của cơ quan ghi ở `email` trong `co-quan.yml`, hoặc bỏ địa chỉ này.';

export const thuDienTuLa = defineRule({
  id: 'thu-dien-tu-la',
  group: 'lo-lot',
  severity: 'nhac',
  why: 'Hộp thư riêng là dữ liệu cá nhân, còn thư gửi cơ quan mà đi qua hộp thư riêng thì không ai bảo đảm được.',
  examples: [
    {
      name: 'Hộp thư của cơ quan nhà nước, và tên tài khoản mạng xã hội',
      body: 'Gửi tới bientap@minhha.gov.vn. Xem https://mang.example/@conganminhha.',
      problems: [],
    },
    {
      name: 'Hộp thư riêng và hộp thư của nơi khác',
      body: 'Liên hệ minhha.tin@gmail.com hoặc [gửi thư](mailto:toasoan@bao.example).',
      problems: [
        `1:9 \`minhha.tin@gmail.com\` là hộp thư riêng. ${cure}`,
        `1:52 \`toasoan@bao.example\` không phải hộp thư của cơ quan. ${cure}`,
      ],
    },
    {
      name: 'Hộp thư viết tránh máy đọc',
      body: 'Gửi minhha.tin (at) gmail.com hoặc minhha.tin @ gmail . com hoặc minhha.tin＠gmail．com.',
      problems: [
        `1:5 \`minhha.tin@gmail.com\` là hộp thư riêng. ${cure}`,
        `1:36 \`minhha.tin@gmail.com\` là hộp thư riêng. ${cure}`,
        `1:66 \`minhha.tin@gmail.com\` là hộp thư riêng. ${cure}`,
      ],
    },
  ],
  check(article, report, { agency }) {
    if (!sign.test(article.source)) return;
    const own = agencyHosts(agency);
    for (const { text, place } of findNumbers(article, findMailAddresses)) {
      const host = hostOf(text);
      if (stateHosts.test(host) || own.includes(host)) continue;
      const what = privateHosts.test(host) ? 'là hộp thư riêng' : 'không phải hộp thư của cơ quan';
      report({ place, message: `\`${text}\` ${what}.`, cure });
    }
  },
});
