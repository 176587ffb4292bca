import { expect, it } from 'vitest';
import { splitFrontmatter } from './split-frontmatter.ts';

it.each([
  ['Unix', '\n'],
  ['Windows', '\r\n'],
  ['old Macintosh', '\r'],
])('cuts a file with %s line ends, and counts lines from the top', (_, end) => {
  const source = ['---', 'title: Một', 'date: 2026-06-19', '---', '', 'Nội dung.'].join(end);
  expect(splitFrontmatter(source)).toEqual({
    frontmatter: ['title: Một', 'date: 2026-06-19'].join(end),
    frontmatterLine: 2,
    body: `${end}${end}Nội dung.`,
    bodyLine: 4,
  });
});

it.each([
  ['nothing', ''],
  ['text only', 'Nội dung.'],
  ['an opening only', '---\ntitle: Một\n'],
  ['an opening on the second line', '\n---\ntitle: Một\n---\n'],
  ['four hyphens', '----\ntitle: Một\n----\n'],
])('finds no frontmatter in %s', (_, source) => {
  expect(splitFrontmatter(source)).toBeUndefined();
});

it('takes an empty frontmatter for one', () => {
  expect(splitFrontmatter('---\n---\nNội dung.')).toMatchObject({ frontmatter: '', body: '\nNội dung.', bodyLine: 2 });
});

it('leaves a rule in the body alone', () => {
  expect(splitFrontmatter('---\na: 1\n---\nMột\n\n---\n\nHai')?.body).toBe('\nMột\n\n---\n\nHai');
});
