import type { Agency } from '../../schemas/agency.ts';
import { spansOf } from '../../vietnamese/text-span.ts';
import { findLeaks } from './find-leaks.ts';
import { defineRule } from '../rule.ts';

const address =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,20}(?![A-Za-z0-9])/g;
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
  ],
  check(article, report, { agency }) {
    if (!article.source.includes('@')) return;
    const own = agencyHosts(agency);
    for (const { text, place } of findLeaks(article, (all) => spansOf(address, all))) {
      const host = hostOf(text);
      if (stateHosts.test(host) || own.includes(host)) continue;
      const what = privateHosts.test(host) ? 'là hộp thư riêng' : 'không phải hộp thư của cơ quan';
      report({ place, message: `\`${text}\` ${what}.`, cure });
    }
  },
});
