import type { Emphasis } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../vietnamese/truncate.ts';
import { defineRule } from './rule.ts';
import { rangeOf } from './source-of.ts';

const digit = /\d/;
const word = /[\p{L}\p{N}]/u;
const spacesAround = 24;

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
      name: 'Dấu sao dẫn tới lời ghi chú',
      body: 'Giá vé (*) chưa gồm thuế.\n\nMức (*) này, và mức (*) kia.',
      problems: [
        '3:5 Hai dấu `*` ở `(*) này, và mức (*)` bị hiểu là chữ nghiêng nên trang hiện `() này, và mức ()`. Muốn in dấu sao thì viết `(\\*) này, và mức (\\*)`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!/\*[^*\n][^*]*\*/.test(markdown)) return;
    visit(syntax, 'emphasis', (emphasis: Emphasis) => {
      const { start, end } = rangeOf(emphasis);
      if (markdown[start] !== '*') return;
      const [outer, after] = [markdown[start - 1] ?? '', markdown[end] ?? ''];
      const [inner, last] = [markdown[start + 1] ?? '', markdown[end - 2] ?? ''];
      const isProduct = word.test(outer) && word.test(inner) && word.test(last) && word.test(after);
      const isFactor = (digit.test(outer) && digit.test(inner)) || (digit.test(last) && digit.test(after));
      const isNote = outer === '(' && inner === ')';
      if (!isProduct && !isFactor && !isNote) return;
      const from =
        start - (/[\p{L}\p{N}(]*$/u.exec(markdown.slice(Math.max(0, start - spacesAround), start))?.[0].length ?? 0);
      const to = end + (/^[\p{L}\p{N})]*/u.exec(markdown.slice(end, end + spacesAround))?.[0].length ?? 0);
      const written = markdown.slice(from, to).replace(/\s+/g, ' ');
      const starless = markdown.slice(from, start) + markdown.slice(start + 1, end - 1) + markdown.slice(end, to);
      const escaped = `${markdown.slice(from, start)}\\*${markdown.slice(start + 1, end - 1)}\\*${markdown.slice(end, to)}`;
      const times =
        isFactor && !isNote ? `Viết dấu nhân: \`${truncate(written.replaceAll('*', '×'), 60)}\`; muốn` : 'Muốn';
      report({
        place: placeInMarkdown(from),
        message: `Hai dấu \`*\` ở \`${truncate(written, 60)}\` bị hiểu là chữ nghiêng nên trang hiện \`${truncate(starless.replace(/\s+/g, ' '), 60)}\`.`,
        cure: `${times} in dấu sao thì viết \`${truncate(escaped.replace(/\s+/g, ' '), 60)}\`.`,
      });
    });
  },
});
