import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { changesMeaning } from './changes-meaning.ts';
import { defineRule, type Mend } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

/**
 * Signs that Word and similar programs put before an item: private characters of the fonts Symbol and Wingdings, and
 * Unicode bullets. A letter or a dash counts only before the blanks of a tab, or beside others of its kind.
 */
const sure =
  /^[ \t]*([\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2043\u2219\u27A2\u27A4\u25BA\u25B6\u2756\u25C6\u25C7\u2713\u2714\u2611\uF000-\uF0FF])[ \t]*(?=\S)/u;
const spaced = /^[ \t]*([\u00B7\u00A7o\u2013\u2014+-])(?:\t[ \t]*| {2,})(?=\S)/;
/** With these signs, two consecutive lines are a list even without a tab. */
const repeated = /^[ \t]*([\u00B7\u00A7\u2013\u2014]|-(?=\S)|[+*](?=[^\s\d+*]))[ \t]*(?=\S)/;
/** These signs have a meaning, so they stay after the dash. */
const pictograph =
  /^[ \t]*((?!\p{N})(?:\p{Extended_Pictographic}|[\u2605\u2606\u2610\u2612\u2717\u2718\u2192\u21D2])\uFE0F?)[ \t]*(?=\S)/u;

interface BulletLine {
  /** Index of the line in the body. */
  start: number;
  /** Index of its words. */
  words: number;
  sign: string;
  isKept?: boolean;
}

export const gachDauDongWord = defineRule({
  id: 'gach-dau-dong-word',
  group: 'danh-dau',
  severity: 'nhac',
  mended: 'danh sách gạch đầu dòng của Word',
  why: 'Dấu chấm tròn chép từ Word không làm thành danh sách: các ý dồn vào một đoạn, và dấu của phông Symbol, Wingdings hiện thành ô vuông.',
  examples: [
    {
      name: 'Danh sách viết bằng dấu gạch',
      body: '- Ý thứ nhất\n- Ý thứ hai\n\nGiờ làm việc: 7–11 giờ.',
      problems: [],
    },
    {
      name: 'Lời thoại mở đầu bằng gạch dài',
      body: '– Anh về lúc nào?\n\nÔng hỏi.\n\n§ 3 của bản quy chế.',
      problems: [],
    },
    {
      name: 'Chấm tròn ở đầu các dòng',
      body: '• Ý thứ nhất\n• Ý thứ hai\n• Ý thứ ba',
      problems: [
        '1:1 3 dòng bắt đầu bằng `•`, không thành danh sách nên các ý dồn vào nhau. Mở đầu mỗi ý bằng dấu gạch và một dấu cách: `- Ý thứ nhất`; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Dấu cộng, dấu sao viết dính, biểu tượng ở đầu các dòng',
      body: '+Ý thứ nhất\n+Ý thứ hai\n\nNội dung.\n\n👉 Gọi 113\n👉 Báo công an xã\n\nNội dung.\n\n*nghiêng* một\n*nghiêng* hai',
      problems: [
        '1:1 2 dòng bắt đầu bằng `+`, không thành danh sách nên các ý dồn vào nhau. Mở đầu mỗi ý bằng dấu gạch và một dấu cách: `- Ý thứ nhất`; hoặc chạy `npm run check -- --fix`.',
        '6:1 2 dòng bắt đầu bằng `👉`, không thành danh sách nên các ý dồn vào nhau. Mở đầu mỗi ý bằng dấu gạch và một dấu cách: `- 👉 Gọi 113`; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Số âm ở đầu các dòng',
      body: 'So với cùng kỳ:\n\n–5 vụ\n–3 người bị thương',
      problems: [
        '3:1 2 dòng bắt đầu bằng `–`, không thành danh sách nên các ý dồn vào nhau. Mở đầu mỗi ý bằng dấu gạch và một dấu cách: `- 5 vụ`; số âm thì viết bằng chữ: `giảm 5 vụ`.',
      ],
    },
    {
      name: 'Dấu của phông Symbol và chữ o làm dấu con',
      body: '\uF0B7 Ý thứ nhất\n\no   Ý con kiểu Word',
      problems: [
        '1:1 2 dòng bắt đầu bằng `U+F0B7`, `o`, không thành danh sách nên các ý dồn vào nhau. Mở đầu mỗi ý bằng dấu gạch và một dấu cách: `- Ý thứ nhất`; hoặc chạy `npm run check -- --fix`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    const found: BulletLine[] = [];
    visit(syntax, 'paragraph', (paragraph: Paragraph) => {
      const starts = new Set(
        paragraph.children.filter(({ type }) => type !== 'text').map((child) => rangeOf(child).start),
      );
      for (const line of findBullets(sourceOf(paragraph, markdown), rangeOf(paragraph).start))
        if (!starts.has(line.start)) found.push(line); // `*nghiêng*` may also begin a line
    });
    for (const list of joinRuns(found, markdown)) {
      const [first] = list;
      if (!first) continue;
      const signs = [...new Set(list.map(({ sign }) => `\`${nameOf(sign)}\``))].join(', ');
      const words = /^[^\n]{0,40}/.exec(markdown.slice(first.words))?.[0].trim() ?? '';
      const mends = list.map(({ start, words: end, isKept }): Mend => ({
        start,
        end: isKept ? start : end,
        text: '- ',
      }));
      const isSure = !mends.some((mend) => changesMeaning(markdown, mend));
      report({
        place: placeInMarkdown(first.start),
        message:
          list.length > 1
            ? `${list.length} dòng bắt đầu bằng ${signs}, không thành danh sách nên các ý dồn vào nhau.`
            : `Dòng này bắt đầu bằng ${signs}, không thành một mục của danh sách.`,
        cure: `Mở đầu mỗi ý bằng dấu gạch và một dấu cách: \`- ${words}\`${isSure ? '; hoặc chạy `npm run check -- --fix`' : '; số âm thì viết bằng chữ: `giảm 5 vụ`'}.`,
        mends: isSure ? mends : undefined,
      });
    }
  },
});

/** The lines of one paragraph that begin as an item does. */
function findBullets(paragraph: string, offset: number): BulletLine[] {
  const lines: { text: string; start: number }[] = [];
  for (const { 0: text, index } of paragraph.matchAll(/[^\n]+/g)) lines.push({ text, start: offset + index });
  const isRunOf = (sign: RegExp): boolean => lines.filter(({ text }) => sign.test(text)).length > 1;
  const [isRun, isShown] = [isRunOf(repeated), isRunOf(pictograph)];
  return lines.flatMap(({ text, start }) => {
    const shown = isShown ? pictograph.exec(text) : null;
    const blank = text.length - text.trimStart().length;
    if (shown) return [{ start: start + blank, words: start + blank, sign: shown[1] ?? '', isKept: true }];
    const match = sure.exec(text) ?? spaced.exec(text) ?? (isRun ? repeated.exec(text) : null);
    if (!match) return [];
    return [{ start: start + blank, words: start + match[0].length, sign: match[1] ?? '' }];
  });
}

/** Lines with only blanks between them form one list. */
function joinRuns(found: readonly BulletLine[], markdown: string): BulletLine[][] {
  const runs: BulletLine[][] = [];
  for (const line of found) {
    const last = runs.at(-1)?.at(-1);
    const lastEnd = last ? markdown.indexOf('\n', last.words) : -1;
    if (last && lastEnd >= 0 && markdown.slice(lastEnd, line.start).trim() === '') runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Names a private character of Word's fonts by its code: other fonts show an empty square. */
const nameOf = (sign: string): string =>
  /[\uE000-\uF8FF]/.test(sign) ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}` : sign;
