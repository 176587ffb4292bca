import { replaceLookAlikes } from '../../vietnamese/replace-look-alikes.ts';
import { defineRule } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';

/** Letters of other languages like Đ: Ð of Icelandic, Ɖ of Ewe. */
const otherD = /[ÐðƉɖ]/;
const wordWithD = /[\p{L}\p{M}]{0,20}[ÐðƉɖ][\p{L}\p{M}]{0,20}/gu;
const sign = /[ÐðƉɖ\u0131\u0370-\u058F]/;

const cure = 'Chạy `npm run check -- --fix` để thay, hoặc gõ lại từ này.';

export const chuNhai = defineRule({
  id: 'chu-nhai',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Chữ của bảng chữ cái khác trông giống hệt chữ Việt nhưng máy coi là từ khác, nên tìm không ra và sắp xếp sai.',
  examples: [
    { name: 'Tên riêng nước ngoài viết trọn bằng chữ Nga', body: 'Đội đặc nhiệm, hãng Лада, 5 μm.', problems: [] },
    {
      name: 'Chữ Ð thay cho Đ, chữ a của Nga trong từ tiếng Việt',
      body: 'Ðội tuần tra. Công \u0430n xã, Ðông.',
      problems: [
        `1:1 2 từ dùng Ð, Ɖ thay cho Đ, từ đầu tiên là \`Ðội\`. ${cure}`,
        `1:20 1 từ lẫn chữ Nga hoặc chữ Hy Lạp, từ đầu tiên là \`\u0430n\`. ${cure}`,
      ],
    },
  ],
  check({ source }, report) {
    if (!sign.test(source)) return;
    const lines = sourceLines(source).filter(({ text }) => sign.test(text));
    const withD = lines.flatMap(({ text, line }) =>
      otherD.test(text)
        ? Array.from(text.matchAll(wordWithD), ({ 0: word, index }) => ({ word, place: { line, column: index + 1 } }))
        : [],
    );
    const mixed: typeof withD = [];
    for (const { text, line } of lines) {
      replaceLookAlikes(text, (word, _, index) => mixed.push({ word, place: { line, column: index + 1 } }));
    }
    for (const [what, found] of [
      ['dùng Ð, Ɖ thay cho Đ', withD],
      ['lẫn chữ Nga hoặc chữ Hy Lạp', mixed],
    ] as const) {
      const [first] = found;
      if (!first) continue;
      const message = `${found.length} từ ${what}, từ đầu tiên là \`${first.word.normalize('NFC')}\`.`;
      report({ place: first.place, message, cure });
    }
  },
});
