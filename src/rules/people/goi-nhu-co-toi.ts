import { namesIn } from './names-in.ts';
import { defineRule } from '../rule.ts';
import { wholeWords, wordEnd, wordStart } from '../whole-words.ts';

const stageWords = wholeWords(
  'hung thủ|thủ phạm|kẻ phạm tội|kẻ giết người|kẻ sát nhân|kẻ thủ ác|tên trộm|tên cướp|tên tội phạm|tên côn đồ|tên sát nhân',
);
/**
 * `tên` as the press once used it for a suspect: at the beginning of a clause, or after these words. Elsewhere it means
 * "name".
 */
const tenName =
  /(?:^|[.!?:;,"“] |(?<![\p{L}\p{M}])(?:bắt|giữ|khống chế|đuổi theo|của|do|và|thì|khi|hai|ba|các|những|rằng|sau đó) )(?<shown>[Tt]ên \p{Lu}[\p{Ll}\p{M}]{1,9})/gmu;
const someSign = /thủ|[Kk]ẻ |[Tt]ên |[Hh]ắn|[Gg]ã|[ ][Yy] |[ ][Tt]hị /;
const pronouns = new RegExp(
  `${wordStart}(?:[Hh]ắn|[Gg]ã|(?:(?<=[,;] )y|(?<=\\. )Y|(?<=[,;] )thị|(?<=\\. )Thị)(?= (?:đã|bị|khai|liền|bỏ|lấy|dùng|không|còn|rồi|bèn|thừa nhận) ))${wordEnd}`,
  'gu',
);

/** Reports each word once; a pronoun only if the article names a person. */
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
  check({ texts }, report) {
    const said = new Set<string>();
    for (const text of texts) {
      if (!someSign.test(text.text)) continue;
      const say = (shown: string, index: number): void => {
        if (said.has(shown.toLowerCase())) return;
        said.add(shown.toLowerCase());
        report({
          place: text.placeOf(index),
          message: `\`${shown}\` là cách gọi người có tội, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội.`,
          cure: 'Gọi theo giai đoạn: `nghi phạm`, `bị can`, `bị cáo`, sau bản án có hiệu lực là `người bị kết án`.',
        });
      };
      for (const found of text.text.matchAll(stageWords)) say(found[0], found.index);
      for (const found of text.text.matchAll(tenName)) {
        const { shown = '' } = found.groups ?? {};
        say(shown, found.index + found[0].length - shown.length);
      }
      const [pronoun] = text.text.matchAll(pronouns);
      if (pronoun && namesIn(text).length > 0) say(pronoun[0], pronoun.index);
    }
  },
});
