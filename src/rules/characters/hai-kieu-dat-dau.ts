import { defineRule } from '../rule.ts';

/** Open syllables in `oa`, `oe`, `uy`; after q only the y is a vowel. Names keep the spelling of their bearers. */
const oldStyle = /(?<=(?<![\p{L}\p{M}])\p{Ll}{0,3})(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/gu;
const newStyle = /(?<=(?<![\p{L}\p{M}])\p{Ll}{0,3})(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const anyOld = /[òóỏõọ][ae]|[ùúủũụ]y/;
/** Uses only the unmarked letters around the vowel: fast, and enough to decide whether to look closer. */
const anyNew = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-z])/;
const onset = /\p{Ll}{0,3}$/u;

export const haiKieuDatDau = defineRule({
  id: 'hai-kieu-dat-dau',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Cả `hòa` và `hoà` đều đúng, nhưng một bài chỉ nên viết một kiểu.',
  examples: [
    { name: 'Một kiểu trong cả bài', body: 'Tòa án xử vụ ma túy; xã hòa thuận, quý trọng.', problems: [] },
    { name: 'Tên riêng viết kiểu khác', body: 'Ông Hoà, bà Thuỷ dự phiên tòa.', problems: [] },
    {
      name: 'Hai kiểu trong một bài',
      body: 'Phiên tòa xử vụ ma tuý.',
      problems: [
        '1:20 Bài viết cả `tòa` và `tuý`: hai kiểu đặt dấu thanh. Chọn một kiểu cho cả bài, ví dụ kiểu cũ: `tòa`, `túy`, `thủy`.',
      ],
    },
  ],
  check({ texts }, report) {
    if (!texts.some(({ text }) => anyNew.test(text)) || !texts.some(({ text }) => anyOld.test(text))) return;
    const old = firstOf(oldStyle);
    const modern = firstOf(newStyle);
    if (!old || !modern) return;
    const later = old.order < modern.order || (old.order === modern.order && old.index < modern.index) ? modern : old;
    report({
      place: later.placeOf(later.index),
      message: `Bài viết cả \`${old.word}\` và \`${modern.word}\`: hai kiểu đặt dấu thanh.`,
      cure: 'Chọn một kiểu cho cả bài, ví dụ kiểu cũ: `tòa`, `túy`, `thủy`.',
    });

    function firstOf(style: RegExp) {
      for (const [order, { text, placeOf }] of texts.entries()) {
        const [found] = text.matchAll(style);
        if (!found) continue;
        const start = onset.exec(text.slice(Math.max(0, found.index - 3), found.index))?.[0] ?? '';
        return { word: start + found[0], index: found.index - start.length, order, placeOf };
      }
      return undefined;
    }
  },
});
