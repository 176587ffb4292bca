import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import type { TextSpan } from '../../vietnamese/text-span.ts';
import { blankRanges } from '../blank-ranges.ts';
import { defineRule } from '../rule.ts';

const abbreviations = [{ short: 'ANTQ', long: ['An ninh Tổ quốc'], ambiguous: false }];

/** Two letters are too often a name or a unit. */
const capitals = /[A-ZĐÂĂÊÔƠƯ]{3,6}(?![\p{L}\p{M}\p{N}_/@&-]|\.\p{L})/gu;
/** The capitals may not follow part of a word, a number, a plate, an address or a person's initials. */
const gluedBefore = /[\p{L}\p{M}\p{N}./@#&_-]$/u;
const besideCapitals = /[\p{Lu}\p{N}]{2,}[ ,–-]{1,3}$/u;
const beforeCapitals = /^[ ,–-]{1,3}[\p{Lu}\p{M}\p{N}]{2,}(?![\p{Ll}])/u;
const roman = /^[IVXLC]{2,8}$/;
/** Everyday words, and names that nobody writes in full. */
const everyday = new Set(
  (
    'VND USD EUR STT TNHH USA ATM OTP PIN QR SIM SMS GPS USB CD DVD TV PC IT AI ID IP URL WEB APP PDF CCTV LED ' +
    'HIV AIDS ADN DNA COVID SARS ASEAN APEC WTO WHO FIFA UEFA AFF SEA GAMES UNESCO UNICEF NATO EU LHQ FBI CIA BBC CNN ' +
    'AFP AP VTV VOV HTV VTC BMW SUV KIA SH OK PR MC DJ VIP CEO GDP FDI ODA ISO HLV VĐV THPT THCS GPLX CMND CCCD'
  ).split(' '),
);

export const chuVietTatLa = defineRule({
  id: 'chu-viet-tat-la',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Chữ viết tắt có trong `tu-viet-tat.yml` được trang tự giải nghĩa; chữ chưa có thì người ngoài ngành không hiểu.',
  examples: [
    {
      name: 'Chữ đã có trong danh sách, phiên hiệu, số La Mã, số văn bản, tên viết tắt',
      context: { abbreviations, units: [{ id: 'px03', name: 'Phòng Công tác chính trị', code: 'PX03' }] as never },
      body: 'Giao ban ANTQ quý III của PX03 theo 25/KH-CAT, 91/2025/QH15; ông Đ.V.T., xe 99A-123.45, mã OTP.',
      problems: [],
    },
    {
      name: 'Chữ được giải nghĩa ngay trong bài',
      context: { abbreviations },
      body: 'Tổ liên gia tự quản (TLGTQ) họp hằng tháng. TLGTQ có 12 hộ.',
      problems: [],
    },
    { name: 'Dòng viết hoa cả dòng', context: { abbreviations }, body: 'KẾ HOẠCH TUẦN TRA ĐÊM', problems: [] },
    {
      name: 'Chữ chưa có trong danh sách',
      context: { abbreviations },
      body: 'Tổ TLGTQ họp hằng tháng. TLGTQ có 12 hộ.',
      problems: [
        '1:4 Chữ viết tắt `TLGTQ` chưa có trong `tu-viet-tat.yml`. Viết đủ ở lần đầu: `tên đầy đủ (TLGTQ)`; hoặc thêm dòng `- { short: TLGTQ, long: [tên đầy đủ] }` vào `tu-viet-tat.yml`.',
      ],
    },
  ],
  check({ words, body }, report, { abbreviations: known, units }) {
    if (known.length === 0 || !/[A-ZĐ]{3}/.test(body.text)) return;
    const registered = new Set([...known.map(({ short }) => short), ...units.flatMap(({ code }) => code ?? [])]);
    const text = blankRanges(body.text, words.code);
    let numbers: TextSpan[] | undefined;
    const seen = new Set<string>();
    for (const { index, 0: short } of text.matchAll(capitals)) {
      if (seen.has(short) || gluedBefore.test(text.slice(Math.max(0, index - 1), index))) continue;
      seen.add(short);
      if (registered.has(short) || everyday.has(short) || roman.test(short)) continue;
      const end = index + short.length;
      const before = text.slice(Math.max(0, index - 12), index);
      if (besideCapitals.test(before) || beforeCapitals.test(text.slice(end, end + 12))) continue;
      if (isSyllable(short) || isExplained(text, short)) continue;
      numbers ??= findDocumentNumbers(text);
      if (numbers.some((number) => number.start <= index && end <= number.end)) continue;
      report({
        place: body.placeOf(index),
        message: `Chữ viết tắt \`${short}\` chưa có trong \`tu-viet-tat.yml\`.`,
        cure: `Viết đủ ở lần đầu: \`tên đầy đủ (${short})\`; hoặc thêm dòng \`- { short: ${short}, long: [tên đầy đủ] }\` vào \`tu-viet-tat.yml\`.`,
      });
    }
  },
});

/** `Tổ liên gia tự quản (TLGTQ)` or `TLGTQ (tổ liên gia tự quản)`. */
const isExplained = (text: string, short: string): boolean =>
  text.includes(`(${short})`) || text.includes(`${short} (`);
