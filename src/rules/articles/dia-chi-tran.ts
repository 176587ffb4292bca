import { blankRanges } from '../blank-ranges.ts';
import { defineRule } from '../rule.ts';

const address = /(?<![\p{L}\p{N}/"'=@.]|\]\(|\] \(|\)\[)(?:https?:\/\/|www\.)[^\s<>"'“”)\]]{3,2000}/giu;

export const diaChiTran = defineRule({
  id: 'dia-chi-tran',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Địa chỉ viết thẳng trong bài không bấm được và khó đọc; nếu là địa chỉ của kẻ lừa đảo thì có máy vẫn tự biến nó thành đường dẫn.',
  examples: [
    {
      name: 'Địa chỉ nằm trong đường dẫn',
      body: 'Nộp tại [Cổng dịch vụ công](https://dichvucong.gov.vn).',
      problems: [],
    },
    { name: 'Địa chỉ của kẻ lừa đảo đã viết hỏng', body: 'Trang giả `hxxps://vneid-gia[.]example`.', problems: [] },
    {
      name: 'Địa chỉ viết thẳng trong câu',
      body: 'Nộp hồ sơ tại https://dichvucong.gov.vn.',
      problems: [
        '1:15 Địa chỉ `https://dichvucong.gov.vn` viết thẳng trong bài. Viết thành đường dẫn có chữ: `[tên trang](https://dichvucong.gov.vn)`; nếu là địa chỉ lừa đảo thì viết hỏng đi, đặt giữa hai dấu huyền: `hxxps://vneid-gia[.]example`.',
      ],
    },
    {
      name: 'Địa chỉ giữa hai dấu nhọn',
      body: 'Xem <https://minhha.example/tin>',
      problems: [
        '1:6 Địa chỉ `https://minhha.example/tin` viết thẳng trong bài. Viết thành đường dẫn có chữ: `[tên trang](https://minhha.example/tin)`; nếu là địa chỉ lừa đảo thì viết hỏng đi, đặt giữa hai dấu huyền: `hxxps://vneid-gia[.]example`.',
      ],
    },
  ],
  check({ words: { text, links, code }, body }, report) {
    if (!/https?:\/\/|www\./i.test(text)) return;
    const linked = links.filter(({ isBare }) => !isBare);
    for (const { index, 0: found } of blankRanges(text, [...code, ...linked]).matchAll(address)) {
      const url = found.replace(/[.,;:!?…*_]+$/, '');
      report({
        place: body.placeOf(index),
        message: `Địa chỉ \`${url}\` viết thẳng trong bài.`,
        cure: `Viết thành đường dẫn có chữ: \`[tên trang](${url.replace(/^www\./i, 'https://www.')})\`; nếu là địa chỉ lừa đảo thì viết hỏng đi, đặt giữa hai dấu huyền: \`hxxps://vneid-gia[.]example\`.`,
      });
    }
  },
});
