import { expect, it } from 'vitest';
import { listLinks } from './list-links.ts';

const found = (markdown: string) => listLinks(markdown).map(({ text, address }) => [text, address]);

it.each([
  ['a link', 'Xem [nội quy](/noi-quy/).', [['nội quy', '/noi-quy/']]],
  ['a title', '[nội quy](/noi-quy/ "Của cơ quan")', [['nội quy', '/noi-quy/']]],
  ['pointed brackets', '[nội quy](</noi-quy/>)', [['nội quy', '/noi-quy/']]],
  ['a picture in a link', '[![Trụ sở](tru-so.jpg)](/gioi-thieu/)', [['![Trụ sở](tru-so.jpg)', '/gioi-thieu/']]],
  ['a definition', 'Xem [nội quy][1].\n\n[1]: /noi-quy/', [[undefined, '/noi-quy/']]],
  ['HTML', '<a class="x" href="/noi-quy/">nội quy</a>', [['nội quy', '/noi-quy/']]],
  ['a text over two lines', '[nội\nquy](/noi-quy/)', [['nội\nquy', '/noi-quy/']]],
])('finds %s', (_, markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});

it.each(['![Trụ sở](tru-so.jpg)', '`[x](/y/)`', '```\n[x](/y/)\n```', '\\[x](/y/)', 'Mục [3] (cũ)'])(
  'finds none in %j',
  (markdown) => {
    expect(found(markdown)).toEqual([]);
  },
);

it.each(['[', '[](', '[a](', '![', '<a href="', '[a]: ', '`'])(
  'reads a megabyte of %j in bounded time',
  (mark) => {
    expect(listLinks(`](${mark.repeat(1_000_000 / mark.length)}`)).toHaveLength(0);
  },
  5000,
);
