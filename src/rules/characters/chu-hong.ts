import { decodeTcvn3 } from '../../vietnamese/decode-tcvn3.ts';
import { guessEncoding } from '../../vietnamese/guess-encoding.ts';
import { measureSyllables } from '../../vietnamese/measure-syllables.ts';
import { truncate } from '../../vietnamese/truncate.ts';
import { blankRanges } from '../blank-ranges.ts';
import { quoteWords } from '../quote-words.ts';
import { defineRule } from '../rule.ts';

interface Damage {
  /** A global pattern. */
  pattern: RegExp;
  what: string;
  cure: (found: string) => string;
  /** Whether a match is certainly damage. */
  isSure?: (found: string) => boolean;
  /** Searched for in the Markdown, because the body's words no longer hold such signs. */
  isOfMarkdown?: true;
}

const isOfSyllables = (word: string): boolean => measureSyllables(word).known > 0;
const fullWidth = '，．：；！？（）【】「」『』、。';
const plainPoints = ',.:;!?()[]“”“”,.';

/** What may stand before and after a word, so that it is no part of an address. */
const [before, after] = ['(?<![^\\s(“"])', '(?![^\\s.,;:)”"!])'];

/** Words have a length limit: without it the search would start again at each of their letters. */
const damages: readonly Damage[] = [
  {
    pattern: /[\uFFFD\uE000-\uEFFF\uF100-\uF8FF]|(?<=[\p{L}\p{N}] ?)[\uF000-\uF0FF]/gu,
    what: 'Ký tự hỏng hoặc của riêng một phông chữ, máy người đọc hiện ô vuông',
    cure: () => 'Xem lại bản gốc rồi gõ lại chữ ở chỗ này.',
  },
  {
    pattern: new RegExp(`${before}[\\p{L}?]{0,40}\\p{L}\\?\\p{Ll}[\\p{L}?]{0,40}${after}`, 'gu'),
    what: 'Dấu hỏi nằm giữa chữ, có vẻ chữ mất dấu khi chuyển bảng mã',
    cure: () => 'Xem lại bản gốc rồi gõ lại; nếu là hết câu hỏi thì thêm một dấu cách.',
  },
  {
    pattern: /(?<![^\s(“"])[^\s/:=&?#]{0,80}%(?:C[3-9]|D[\dAB]|E1%B[A-F])%[89AB][\dA-F][^\s/:=&?#]{0,200}(?![^\s])/gi,
    what: 'Chữ còn ở dạng mã của địa chỉ',
    cure: (found) => `Viết: \`${decoded(found)}\`.`,
  },
  {
    pattern: /[\p{L}]{0,40}(?:\\u[\da-f]{4}[\p{L}]{0,40})+/giu,
    what: 'Chữ còn ở dạng mã của máy',
    cure: (found) =>
      `Viết: \`${found.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))}\`.`,
  },
  {
    pattern: /(?<!\d)(?!µ)[\p{L}]{0,40}[¡-\xAC\xAE-\xB6\xB8-¿][\p{L}¡-\xAC\xAE-¿]{0,40}/gu,
    what: 'Chữ của phông cũ (.VnTime) còn sót',
    cure: (found) => `Viết: \`${decodeTcvn3(found)}\`.`,
    isSure: (found) => /\p{L}/u.test(found) && !isOfSyllables(found) && isOfSyllables(decodeTcvn3(found)),
  },
  {
    pattern: new RegExp(`(?<=[\\p{Script=Latin}\\d] ?)[${fullWidth}]`, 'gu'),
    isOfMarkdown: true,
    what: 'Dấu câu của bàn phím Trung Quốc, Nhật Bản',
    cure: (found) => `Viết: \`${plainPoints[fullWidth.indexOf(found)] ?? ''}\`.`,
  },
];

/** Tells whether an index's whole line is in an old encoding: another rule's task. Indices must ascend. */
function createLineJudge(text: string): (index: number) => boolean {
  let [start, end, isEncoded] = [0, -1, false];
  return (index) => {
    while (index > end) {
      start = end + 1;
      const next = text.indexOf('\n', start);
      end = next === -1 ? text.length : next;
      if (index <= end) isEncoded = guessEncoding(text.slice(start, end)) !== undefined;
    }
    return isEncoded;
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const chuHong = defineRule({
  id: 'chu-hong',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Một hai chữ hỏng trong câu đúng thì không ai thấy khi đọc lướt, mà người đọc không tìm ra bài bằng chữ ấy.',
  examples: [
    {
      name: 'Chữ đúng, dấu hỏi cuối câu, địa chỉ, đơn vị đo',
      body: 'Có gì mới? Có. Nhiệt độ 25°C, diện tích 12 m², 5µm, «trích» và `c«ng`, https://minhha.example/t%E1%BB%89nh?id=5, Bắc·Nam, Müller.',
      problems: [],
    },
    {
      name: 'Chữ mất dấu, chữ phông cũ còn sót, mã của địa chỉ và của máy, ký tự hỏng',
      body: 'Sáng 19/6, c«ng an t?nh ra qu\uFFFDn tại t%E1%BB%89nh và qu\\u00e2n khu.',
      problems: [
        '1:30 Ký tự hỏng hoặc của riêng một phông chữ, máy người đọc hiện ô vuông: `\uFFFD`. Xem lại bản gốc rồi gõ lại chữ ở chỗ này.',
        '1:20 Dấu hỏi nằm giữa chữ, có vẻ chữ mất dấu khi chuyển bảng mã: `t?nh`. Xem lại bản gốc rồi gõ lại; nếu là hết câu hỏi thì thêm một dấu cách.',
        '1:37 Chữ còn ở dạng mã của địa chỉ: `t%E1%BB%89nh`. Viết: `tỉnh`.',
        '1:53 Chữ còn ở dạng mã của máy: `qu\\u00e2n`. Viết: `quân`.',
        '1:12 Chữ của phông cũ (.VnTime) còn sót: `c«ng`. Viết: `công`.',
      ],
    },
    {
      name: 'Dấu câu của bàn phím khác, trong tiêu đề cũng vậy',
      frontmatter: { title: 'Cảnh báo！lừa đảo qua mạng' },
      body: 'Người dân cần cảnh giác，không chuyển tiền。',
      problems: [
        '1:1 Dấu câu của bàn phím Trung Quốc, Nhật Bản: `！`. Viết: `!`.',
        '1:24 Dấu câu của bàn phím Trung Quốc, Nhật Bản: `，`, cả thảy 2 chỗ. Viết: `,`.',
      ],
    },
  ],
  check({ texts, words, markdown, placeInMarkdown }, report) {
    for (const { part, text, placeOf } of texts) {
      if (part === 'keywords') continue;
      const read = part === 'body' ? blankRanges(text, words.code) : text;
      for (const { pattern, what, cure, isSure, isOfMarkdown } of damages) {
        const isMarkdown = part === 'body' && isOfMarkdown === true;
        const searched = isMarkdown ? markdown : read;
        const isEncoded = createLineJudge(searched);
        const found = Array.from(searched.matchAll(pattern)).filter(
          ({ 0: one, index }) => (isSure?.(one) ?? true) && !isEncoded(index),
        );
        const [first] = found;
        if (!first) continue;
        const count = found.length > 1 ? `, cả thảy ${found.length} chỗ` : '';
        report({
          place: isMarkdown ? placeInMarkdown(first.index) : placeOf(first.index),
          message: `${what}: ${quoteWords(truncate(first[0], 60))}${count}.`,
          cure: cure(first[0]),
        });
      }
    }
  },
});
