import type { Emphasis, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { defineRule } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

const digit = /\d/;
const word = /[\p{L}\p{N}]/u;
const spacesAround = 24;
/** No words begin with the first or end with the second: the stars then stand for something hidden. */
const [neverFirst, neverLast] = [/[,.;:)\]”’!?]/u, /[([“‘]/u];

export const dauSaoBiNuot = defineRule({
  id: 'dau-sao-bi-nuot',
  group: 'danh-dau',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Hai dấu sao trong một đoạn là dấu chữ nghiêng: `5*3*2` hiện thành “532”, dấu sao dẫn tới lời ghi chú thì mất.',
  examples: [
    {
      name: 'Dấu sao có dấu cách hai bên, chữ nghiêng, một dấu sao',
      body: 'Kích thước 2 * 3 * 4 mét, 5×3×2, *chữ nghiêng*, a_b_c và giá 50*.',
      problems: [],
    },
    {
      name: 'Dấu sao giữa các số',
      body: 'Thùng hàng 5*3*2 mét.',
      problems: [
        '1:12 Hai dấu `*` ở `5*3*2` bị hiểu là chữ nghiêng nên trang hiện `532`. Viết dấu nhân: `5×3×2`; muốn in dấu sao thì viết `5\\*3\\*2`.',
      ],
    },
    {
      name: 'Số che bằng dấu sao',
      body: 'Số 0912***456 và tài khoản 19***88.\n\nAnh L.T.**, chị N.V.**, đều đã trình báo.',
      problems: [
        '1:4 Hai dấu `***` ở `0912***456 và tài khoản 19***88` bị hiểu là chữ đậm nên trang hiện `0912456 và tài khoản 1988`. Muốn in dấu sao thì viết `0912\\*\\*\\*456 và tài khoản 19\\*\\*\\*88`; số bị che thì viết `…` hay `xxx` thay dấu sao.',
        '3:9 Hai dấu `**` ở `**, chị N.V.**` bị hiểu là chữ đậm nên trang hiện `, chị N.V.`. Muốn in dấu sao thì viết `\\*\\*, chị N.V.\\*\\*`.',
      ],
    },
    {
      name: 'Dấu sao dẫn tới lời ghi chú',
      body: 'Giá vé (*) chưa gồm thuế.\n\nMức (*) này, và mức (*) kia.',
      problems: [
        '3:5 Hai dấu `*` ở `(*) này, và mức (*)` bị hiểu là chữ nghiêng nên trang hiện `() này, và mức ()`. Muốn in dấu sao thì viết `(\\*) này, và mức (\\*)`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!/\*[^*\n][^*]*\*/.test(markdown)) return;
    visit(syntax, (node) => {
      if (node.type === 'emphasis' || node.type === 'strong') judge(node);
    });

    function judge(node: Emphasis | Strong): void {
      const { start: from, end: to } = rangeOf(node);
      if (markdown[from] !== '*' || markdown[from - 1] === '*') return; // `***` is a pair in a pair: the outer is told
      const stars = /^\*+/.exec(sourceOf(node, markdown))?.[0].length ?? 1;
      const [start, end] = [from + stars, to - stars];
      const [outer, after] = [markdown[from - 1] ?? '', markdown[to] ?? ''];
      const [inner, last] = [markdown[start] ?? '', markdown[end - 1] ?? ''];
      const isProduct = word.test(outer) && word.test(inner) && word.test(last) && word.test(after);
      const isFactor = (digit.test(outer) && digit.test(inner)) || (digit.test(last) && digit.test(after));
      const isNote = outer === '(' && inner === ')';
      const isHidden = stars > 1 ? isProduct || isFactor : false;
      const isOpen = neverFirst.test(inner) || neverLast.test(last);
      if (!isProduct && !isFactor && !isNote && !isOpen) return;
      const begin =
        from - (/[\p{L}\p{N}(]*$/u.exec(markdown.slice(Math.max(0, from - spacesAround), from))?.[0].length ?? 0);
      const finish = to + (/^[\p{L}\p{N})]*/u.exec(markdown.slice(to, to + spacesAround))?.[0].length ?? 0);
      const [head, middle, tail] = [
        markdown.slice(begin, from),
        markdown.slice(start, end),
        markdown.slice(to, finish),
      ];
      const plain = (text: string): string => truncate(text.replace(/\s+/g, ' '), 60);
      const mark = '*'.repeat(stars);
      const escaped = '\\*'.repeat(stars);
      const times =
        isFactor && stars === 1 && !isNote
          ? `Viết dấu nhân: \`${plain(`${head}×${middle}×${tail}`.replaceAll('*', '×'))}\`; muốn`
          : 'Muốn';
      report({
        place: placeInMarkdown(begin),
        message: `Hai dấu \`${mark}\` ở \`${plain(head + mark + middle + mark + tail)}\` bị hiểu là chữ ${stars === 1 ? 'nghiêng' : 'đậm'} nên trang hiện \`${plain(head + middle + tail)}\`.`,
        cure: `${times} in dấu sao thì viết \`${plain(head + escaped + middle + escaped + tail)}\`${isHidden ? '; số bị che thì viết `…` hay `xxx` thay dấu sao' : ''}.`,
      });
    }
  },
});
