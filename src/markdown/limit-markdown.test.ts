import { expect, it } from 'vitest';
import { limitMarkdown } from './limit-markdown.ts';

it.each([
  ['a real article', '## Kết quả\n\n- **Một**: chữ\n- Hai\n\n> Trích\n\n| A | B |\n|---|---|\n| 1 | 2 |'],
  ['a long ruled line', `Chữ\n\n${'*'.repeat(120)}\n\nchữ`],
  ['a long list of marked words', '- **Một**: [xem](/a)\n'.repeat(400)],
  ['a long table', `| A | B |\n|---|---|\n${'| **1** | 2 |\n'.repeat(240)}`],
])('returns %s as it is', (_, body) => {
  expect(limitMarkdown(body)).toBe(body);
});

it.each([
  ['quotes', `${'>'.repeat(100)}chữ`, 'chữ'],
  ['lists', `${'- '.repeat(100)}chữ`, ' chữ'],
  ['an indent', `${' '.repeat(500)}- chữ`, `${' '.repeat(64)}- chữ`],
  ['emphasis', `a\n\n${'*'.repeat(1001)}`, `a\n\n${'\\*'.repeat(1001)}`],
  ['brackets already escaped', '\\['.repeat(1001), '\\['.repeat(1001)],
  ['cells', `${'|'.repeat(501)}\n|-|`, `${'\\|'.repeat(501)}\n|-|`],
])('makes text of too much: %s', (_, body, limited) => {
  expect(limitMarkdown(body)).toBe(limited);
});
