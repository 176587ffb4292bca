import { expect, it } from 'vitest';
import { chooseFiles } from './choose-files.ts';

const files = [
  'bai-viet/2026/mot.md',
  'bai-viet/2026/mot.jpg',
  'bai-viet/2026/hai/index.md',
  'bai-viet/2026/hai/anh/de.jpg',
  'trang/gioi-thieu.mdx',
  'co-quan.yml',
  'huy-hieu.svg',
];

it.each<[name: string, changed: string[], chosen: string[] | undefined]>([
  ['an article is read alone', ['bai-viet/2026/mot.md'], ['bai-viet/2026/mot.md']],
  ['an article that is gone calls no other', ['bai-viet/2026/ba.md'], []],
  [
    'a picture is read with the articles beside it',
    ['bai-viet/2026/mot.jpg'],
    ['bai-viet/2026/mot.jpg', 'bai-viet/2026/mot.md'],
  ],
  ['a picture that is gone calls the articles beside it', ['bai-viet/2026/ba.png'], ['bai-viet/2026/mot.md']],
  [
    'a picture in a folder of an article calls the article',
    ['bai-viet/2026/hai/anh/cu/xa.jpg'],
    ['bai-viet/2026/hai/index.md'],
  ],
  ['a picture in a folder among the articles calls none of them', ['bai-viet/2026/ba/xa.jpg'], []],
  ['a picture of a standing page calls the pages', ['trang/tru-so.jpg'], ['trang/gioi-thieu.mdx']],
  ['a picture beside the registries may be the emblem', ['huy-hieu.png'], ['co-quan.yml']],
  ['a registry is about everything', ['bai-viet/2026/mot.md', 'the.yml'], undefined],
])('%s', (_, changed, chosen) => {
  const there = (found: Set<string> | undefined) => found && [...found].filter((file) => files.includes(file));
  expect(there(chooseFiles(changed, files))).toEqual(chosen);
});
