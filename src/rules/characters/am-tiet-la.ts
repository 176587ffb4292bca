import { guessEncoding } from '../../vietnamese/guess-encoding.ts';
import { measureSyllables } from '../../vietnamese/measure-syllables.ts';
import { defineRule } from '../rule.ts';

const mostUnknown = 0.15;
/** A line with fewer words proves nothing. */
const fewestWords = 20;
const longest = 4000;
/** Names, abbreviations and addresses need not be Vietnamese syllables. */
const spelled = /^[^\p{L}\p{N}]{0,5}\p{Lu}|[\d@/]/u;
const withoutSpelled = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !spelled.test(word))
    .join(' ');
const unknownShown = 3;

const listStrangeWords = (text: string): string[] => {
  const words = (text.match(/\p{L}[\p{L}\p{M}]{1,30}/gu) ?? []).filter((word) => measureSyllables(word).known === 0);
  return [...new Set(words)].slice(0, unknownShown);
};

export const amTietLa = defineRule({
  id: 'am-tiet-la',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Nhiều từ không phải âm tiết tiếng Việt trong một đoạn thường là lỗi bảng mã, lỗi quét chữ, hoặc đoạn tiếng nước ngoài.',
  examples: [
    {
      name: 'Tên riêng, chữ viết tắt và số không tính',
      body: 'Công an phường Vạn Tùng cùng Facebook, Google, TikTok, UBND, PC02 và ông Müller nhắc người dân không bấm vào liên kết lạ, không chuyển tiền cho ai qua điện thoại.',
      problems: [],
    },
    {
      name: 'Đoạn quét từ giấy sai nhiều chữ',
      body: 'Tổ tuầnn tra bảovệ đưìmg ven sôngg, nhắcnhở người dânn khoá cửa, tắtt bếp trước khi ngủ và gọi công an xãã khi thấy người lạ.',
      problems: [
        '1:1 8/25 từ của đoạn này không phải tiếng Việt, như `tuầnn`, `bảovệ`, `đưìmg`. Soát lại đoạn `Tổ tuầnn tra bảovệ đưìmg ven…` theo bản gốc và gõ lại chỗ sai.',
      ],
    },
  ],
  check({ body }, report) {
    let start = 0;
    for (const line of body.text.split('\n')) {
      const at = start;
      start += line.length + 1;
      const all = measureSyllables(line.slice(0, longest));
      if (all.words < fewestWords || all.words - all.known <= mostUnknown * fewestWords) continue;
      const text = withoutSpelled(line.slice(0, longest));
      const { words, known } = measureSyllables(text);
      if (words < fewestWords || words - known <= mostUnknown * words || guessEncoding(line)) continue;
      const examples = listStrangeWords(text).map((word) => `\`${word}\``);
      report({
        place: body.placeOf(at),
        message: `${words - known}/${words} từ của đoạn này không phải tiếng Việt, như ${examples.join(', ')}.`,
        cure: `Soát lại đoạn \`${line
          .trim()
          .slice(0, 32)
          .replace(/\s\S*$/, '')}…\` theo bản gốc và gõ lại chỗ sai.`,
      });
    }
  },
});
