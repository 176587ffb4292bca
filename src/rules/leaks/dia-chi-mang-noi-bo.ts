import { spansOf } from '../../vietnamese/text-span.ts';
import { findLeaks, type LeakFinder } from './find-leaks.ts';
import { defineRule } from '../rule.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const internal = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.])(?:10\\.${octet}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|127\\.0)\\.${octet}\\.${octet}(?![\\p{L}\\p{N}]|\\.\\d| ?(?:đồng|đ(?!\\p{L})|VN|USD))`,
    '(?<![\\p{L}\\p{N}.@_-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:local|lan|bca|intranet|internal|corp)(?![\\p{L}\\p{N}-]|\\.[a-z0-9])',
    '(?<=//)localhost(?![\\p{L}\\p{N}.-])',
  ].join('|'),
  'gu',
);
/** Addresses of home routers and of the computer itself, which guides may name. */
const known = /^(?:192\.168\.[01]\.1|127\.0\.0\.1)$/;
const sign = /10\.|192\.168|172\.|127\.0|\.(?:local|lan|bca|intranet|internal|corp)|localhost/;

const find: LeakFinder = (text) => spansOf(internal, text).filter((span) => !known.test(span.text));

const cure = 'Xóa địa chỉ này, hoặc dẫn tới địa chỉ công khai: `https://congan.minhha.example`.';

export const diaChiMangNoiBo = defineRule({
  id: 'dia-chi-mang-noi-bo',
  group: 'lo-lot',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Địa chỉ mạng nội bộ vẽ ra hệ thống máy của ngành cho kẻ tấn công, mà người đọc không mở được.',
  examples: [
    {
      name: 'Số tiền, số điều khoản, địa chỉ công khai và địa chỉ bộ phát Wi-Fi ở nhà',
      body: 'Thu 10.150.200.100 đồng và 10.000.000.000; mục 1.10.2.3.4; https://congan.minhha.example; mở 192.168.1.1 để đổi mật khẩu Wi-Fi.',
      problems: [],
    },
    {
      name: 'Máy chủ trong mạng của đơn vị',
      body: 'Tải tại http://10.12.0.25/mau hoặc [đây](http://vanban.pv01.bca/mau.doc), thử ở http://localhost:4321/.',
      problems: [
        `1:16 \`10.12.0.25\` là địa chỉ trong mạng nội bộ. ${cure}`,
        `1:49 \`vanban.pv01.bca\` là địa chỉ trong mạng nội bộ. ${cure}`,
        `1:88 \`localhost\` là địa chỉ trong mạng nội bộ. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!sign.test(article.source)) return;
    for (const { text, place } of findLeaks(article, find)) {
      report({ place, message: `\`${text}\` là địa chỉ trong mạng nội bộ.`, cure });
    }
  },
});
