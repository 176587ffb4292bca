import { expect, it } from 'vitest';
import { listOldAnswers } from '../newsroom/old-answers.ts';
import { redirectsFile } from './redirects-file.ts';

const write = (book: Parameters<typeof listOldAnswers>[0]): string => redirectsFile(listOldAnswers(book));

it('writes one line for each way to spell an old address, and none for one with a query', () => {
  const to = '/bai-viet/2026/tuan-tra/';
  const from = ['/tin/1.html', '/tin-tức/an ninh/', '/xem-tin.aspx?id=1'];
  expect(write({ redirects: from.map((one) => ({ from: one, to })), gone: [] })).toBe(
    [
      `/tin-t%E1%BB%A9c/an%20ninh ${to} 301`,
      `/tin-t%E1%BB%A9c/an%20ninh/ ${to} 301`,
      `/tin-tu%CC%9B%CC%81c/an%20ninh ${to} 301`,
      `/tin-tu%CC%9B%CC%81c/an%20ninh/ ${to} 301`,
      `/tin/1.html ${to} 301`,
      `/tin/1.html/ ${to} 301`,
      '',
    ].join('\n'),
  );
});

it('leaves out what would name more than one address', () => {
  const from = ['/:x', '/%2a', '/tin/*', '/a/:id/b'];
  expect(write({ redirects: from.map((one) => ({ from: one, to: '/a/' })), gone: [] })).toBe('');
});

it('says small letters too, but where another address is spelt so', () => {
  const redirects = ['/Tin/Bài.html', '/A', '/a'].map((from) => ({ from, to: '/x/' }));
  const paths = write({ redirects, gone: [] })
    .split('\n')
    .map((line) => decodeURI(line.split(' ')[0] ?? ''));
  expect(paths.filter((path) => /[^/]$/.test(path)).sort()).toEqual(
    ['/A', '/Tin/Bài.html', '/Tin/Bài.html'.normalize('NFD'), '/a', '/tin/bài.html'].sort(),
  );
});

it('leads what was withdrawn and has no page of its own to the one for all', () => {
  const gone = ['/tin/go.html', '/a$b', '/xem?id=1'].map((path) => ({ path, kind: 'da-go' as const }));
  expect(write({ redirects: [], gone })).toBe('/a%24b /da-go/ 302\n/a%24b/ /da-go/ 302\n');
});
