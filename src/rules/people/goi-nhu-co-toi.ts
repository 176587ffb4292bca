import { findPresumptions } from '../../people/find-presumptions.ts';
import { defineRule } from '../rule.ts';
import { peopleOf, placeOfWords } from './people-of.ts';

const someSign =
  /hủ phạm|ung thủ|[Kk]ẻ |[Tt]ên |[Hh]ắn|[Gg]ã|[ \n]Y |[ ]y |[Tt]hị |cướp|râu xanh|tặc|tể|[Cc]húng|tội phạm|thú |là người|đâm|chém|giết|hại|hiếp|dâm|sỡ|bắn|cổ|độc|trộm|lừa|đoạt|hành|tấn/;

/** Reports each wording once, and one deed that is told as certain. */
export const goiNhuCoToi = defineRule({
  id: 'goi-nhu-co-toi',
  group: 'con-nguoi',
  severity: 'nhac',
  basis: ['bltths-13'],
  why: 'Chưa có bản án có hiệu lực thì chưa ai là người có tội. Gọi đúng theo giai đoạn: nghi phạm, người bị tạm giữ, bị can, bị cáo, người bị kết án.',
  examples: [
    { name: 'Gọi theo giai đoạn tố tụng', body: 'Bị can Lò Văn S. khai nhận hành vi.', problems: [] },
    {
      name: 'Tên nghĩa là tên gọi, thị là tên đệm, y là y tế',
      body: 'Cháu bé tên Lan được đưa vào trạm y tế. Bà Mạc Thị Na trú cùng xã, họ tên Lò Văn Sáng, công ty tên Sông Lụa.',
      problems: [],
    },
    {
      name: 'Gọi là hung thủ khi mới bị bắt',
      body: 'Công an đã bắt hung thủ là Lò Văn S.',
      problems: [
        '1:16 `hung thủ` là cách gọi người có tội, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội. Gọi theo giai đoạn: `nghi phạm`, `bị can`, `bị cáo`, sau bản án có hiệu lực là `người bị kết án`.',
      ],
    },
    {
      name: 'Gọi trống không',
      body: 'Tên Sáng bỏ chạy. Lò Văn S. bị giữ lại, hắn khai đã lấy xe.',
      problems: [
        '1:1 `Tên Sáng` là cách gọi người có tội, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội. Gọi theo giai đoạn: `nghi phạm`, `bị can`, `bị cáo`, sau bản án có hiệu lực là `người bị kết án`.',
        '1:41 `hắn` là cách gọi người có tội, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội. Gọi theo giai đoạn: `nghi phạm`, `bị can`, `bị cáo`, sau bản án có hiệu lực là `người bị kết án`.',
      ],
    },
  ],
  check(article, report) {
    const texts = article.texts.map(({ text }) => text);
    if (!texts.some((text) => someSign.test(text))) return;
    for (const found of findPresumptions(peopleOf(article), texts))
      report({
        place: placeOfWords(article, found),
        ...(found.kind === 'word'
          ? {
              message: `\`${found.text}\` là cách gọi người có tội, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội.`,
              cure: 'Gọi theo giai đoạn: `nghi phạm`, `bị can`, `bị cáo`, sau bản án có hiệu lực là `người bị kết án`.',
            }
          : {
              message: `\`${found.text}\` kể hành vi như đã chắc chắn, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội.`,
              cure: 'Nêu nguồn của lời kể: `Theo điều tra ban đầu, …`, `… bị cáo buộc …`.',
            }),
      });
  },
});
