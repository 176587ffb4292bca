import { truncate } from '../../vietnamese/truncate.ts';
import { blankRanges } from '../blank-ranges.ts';
import type { RuleArticle } from '../rule-article.ts';
import { changesMeaning } from './changes-meaning.ts';
import { defineRule, type Mend } from '../rule.ts';
import { isTyped } from './typed-sign.ts';

/** Only two or three signs: longer rows are lines to write on. */
const sign = /(?<![*_])(?:\*\*\*?|__)(?![*_])/g;
/** One sign on each side: the second between a point and a word, or both separated from the inner words by blanks. */
const single =
  /(?<![\p{L}\p{N}*_\\])([*_])(?:(?![*_\s])[^*_\n]{1,200}[^\p{L}\p{N}\s*_]\1(?=[\p{L}\p{N}])| (?=[^*_\n]*\p{L}{2})\p{L}[^*_\n]{0,80} \1(?![\p{L}\p{N}*_]))/gu;
const word = /[\p{L}\p{N}]/u;

export const chuDamHo = defineRule({
  id: 'chu-dam-ho',
  group: 'danh-dau',
  severity: 'nhac',
  mended: 'chữ đậm, chữ nghiêng để hở dấu sao',
  why: 'Dấu `**` chỉ làm đậm khi dính vào chữ bên trong và không kẹt giữa dấu câu với chữ bên ngoài; sai một dấu cách là người đọc thấy nguyên hai dấu sao.',
  examples: [
    {
      name: 'Chữ đậm đóng đủ, dấu sao viết ra bằng `\\*`, dòng để điền',
      body: '**Lưu ý:** người **dân**nên \\*\\*cảnh giác\\*\\*.\n\nHọ tên: ________\n\n`**mã**` (\\**)',
      problems: [],
    },
    {
      name: 'Dấu đóng kẹt giữa dấu câu và chữ',
      body: 'Đây là **“Chiến dịch 90 ngày”**của công an xã.\n\n**Lưu ý:**người dân cần cảnh giác.',
      problems: [
        '1:8 Dấu `**` quanh `“Chiến dịch 90 ngày”` hiện nguyên trên trang, chữ không đậm. Viết: `**“Chiến dịch 90 ngày”** của`; hoặc chạy `npm run check -- --fix`.',
        '3:1 Dấu `**` quanh `Lưu ý:` hiện nguyên trên trang, chữ không đậm. Viết: `**Lưu ý:** người`; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Dấu cách ở bên trong',
      body: 'Mời bạn đọc ** Chữ có khoảng trắng ** ở hai đầu.',
      problems: [
        '1:13 Dấu `**` quanh `Chữ có khoảng trắng` hiện nguyên trên trang, chữ không đậm. Viết: `**Chữ có khoảng trắng**`; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Chữ nghiêng, chữ vừa đậm vừa nghiêng',
      body: 'Bài *“Lá chắn”*của xã, _ chữ hở _ và ***“Chiến dịch”***của tỉnh; 2 * 3 * 4.',
      problems: [
        '1:5 Dấu `*` quanh `“Lá chắn”` hiện nguyên trên trang, chữ không nghiêng. Viết: `*“Lá chắn”* của`; hoặc chạy `npm run check -- --fix`.',
        '1:24 Dấu `_` quanh `chữ hở` hiện nguyên trên trang, chữ không nghiêng. Viết: `_chữ hở_`; hoặc chạy `npm run check -- --fix`.',
        '1:38 Dấu `***` quanh `“Chiến dịch”` hiện nguyên trên trang, chữ không đậm. Viết: `***“Chiến dịch”*** của`; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Trong thẻ HTML',
      body: '<div>\n**Lưu ý:** người dân\n</div>',
      problems: [
        '2:1 Dấu `**` quanh `Lưu ý:` hiện nguyên trên trang vì Markdown không được đọc trong thẻ HTML. Để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng, hoặc xóa thẻ.',
      ],
    },
    {
      name: 'Quên dấu đóng',
      body: '**Lưu ý: người dân cần cảnh giác.',
      problems: [
        '1:1 Dấu `**` ở `**Lưu ý: người dân cần cảnh giác.` hiện nguyên trên trang vì không có dấu thứ hai. Viết dấu `**` ở cả hai đầu chữ đậm: `**Lưu ý:** người dân`, hoặc xóa dấu này.',
      ],
    },
  ],
  check(article, report) {
    const { text, code } = article.words;
    if (!/[*_]/.test(text)) return;
    for (const { 0: block, index: from } of blankRanges(text, code).matchAll(/[^\n]+/g)) {
      for (const { 0: whole, 1: mark = '', index } of block.matchAll(single)) {
        const [start, end] = [from + index, from + index + whole.length - 1];
        if (!isTyped(article, start) || !isTyped(article, end)) continue;
        const mend = mendPair(article, { mark, index: start }, end);
        const after = mend.text.endsWith(' ') ? (/^[\p{L}\p{N}]*/u.exec(text.slice(end + 1))?.[0] ?? '') : '';
        const isSure = isPlain(article, start, end + 1) && !changesMeaning(article.markdown, mend);
        const mends = isSure ? [mend] : undefined;
        report({
          place: article.body.placeOf(start),
          message: `Dấu \`${mark}\` quanh \`${truncate(whole.slice(1, -1).trim(), 60)}\` hiện nguyên trên trang, chữ không nghiêng.`,
          cure: `Viết: \`${truncate(mend.text.trimStart() + after, 80)}\`${mends ? '; hoặc chạy `npm run check -- --fix`' : ''}.`,
          mends,
        });
      }
      const signs = Array.from(block.matchAll(sign), ({ 0: mark, index }) => ({ mark, index: from + index }));
      const typed = signs.filter(
        ({ mark, index }) => isTyped(article, index) && isTyped(article, index + mark.length - 1),
      );
      for (let at = 0; at < typed.length; at += 1) {
        const [first, second] = [typed[at], typed[at + 1]];
        if (!first) return;
        const place = article.body.placeOf(first.index);
        const inner = second && text.slice(first.index + first.mark.length, second.index).trim();
        if (second && inner && second.mark === first.mark) {
          const mend = mendPair(article, first, second.index);
          const after = /^ ?[\p{L}\p{N}]*/u.exec(text.slice(second.index + second.mark.length))?.[0] ?? '';
          const shown = mend.text.trimStart() + (mend.text.endsWith(' ') ? after.trimStart() : '');
          const written = article.markdown.slice(mend.start, mend.end);
          if (mend.text === written) {
            report({
              place,
              message: `Dấu \`${first.mark}\` quanh \`${truncate(inner, 60)}\` hiện nguyên trên trang vì Markdown không được đọc trong thẻ HTML.`,
              cure: 'Để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng, hoặc xóa thẻ.',
            });
            at += 1;
            continue;
          }
          const isSure =
            isPlain(article, first.index, second.index + second.mark.length) && !changesMeaning(article.markdown, mend);
          const mends = isSure ? [mend] : undefined;
          report({
            place,
            message: `Dấu \`${first.mark}\` quanh \`${truncate(inner, 60)}\` hiện nguyên trên trang, chữ không đậm.`,
            cure: `Viết: \`${truncate(shown, 80)}\`${mends ? '; hoặc chạy `npm run check -- --fix`' : ''}.`,
            mends,
          });
          at += 1;
        } else if (touchesWord(text, first.index, first.mark.length)) {
          report({
            place,
            message: `Dấu \`${first.mark}\` ở \`${truncate(text.slice(first.index, from + block.length), 60)}\` hiện nguyên trên trang vì không có dấu thứ hai.`,
            cure: 'Viết dấu `**` ở cả hai đầu chữ đậm: `**Lưu ý:** người dân`, hoặc xóa dấu này.',
          });
        }
      }
    }
  },
});

/** `(**)` and `5 ** 3` are not bold signs. */
const touchesWord = (text: string, index: number, length: number): boolean =>
  /[\p{L}\p{N}“"(:]/u.test(text[index + length] ?? '') || /[\p{L}\p{N}”":.]/u.test(text[index - 1] ?? '');

/** Adds blanks outside where a sign would stand between a point and a word, and removes blanks inside. */
function mendPair(
  { words: { text, toSource } }: RuleArticle,
  { mark, index: first }: { mark: string; index: number },
  second: number,
): Mend {
  const inner = text.slice(first + mark.length, second);
  const bold = inner.trim();
  const needsBefore = word.test(text[first - 1] ?? '') && (inner.startsWith(' ') || !word.test(bold[0] ?? ''));
  const needsAfter =
    word.test(text[second + mark.length] ?? '') && (inner.endsWith(' ') || !word.test(bold.at(-1) ?? ''));
  const written = mark === '__' ? '**' : mark;
  return {
    start: toSource(first),
    end: toSource(second + mark.length - 1) + 1,
    text: `${needsBefore ? ' ' : ''}${written}${bold}${written}${needsAfter ? ' ' : ''}`,
  };
}

/** Whether the inner words are written as they are shown: a mend loses no link and no other sign. */
function isPlain({ words: { text, toSource }, markdown }: RuleArticle, start: number, end: number): boolean {
  return markdown.slice(toSource(start), toSource(end - 1) + 1) === text.slice(start, end);
}
