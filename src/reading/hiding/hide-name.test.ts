import { describe, expect, it } from 'vitest';
import { createBodyReader } from '../../markdown/read-body-tree.ts';
import { hideName, type HiddenName } from './hide-name.ts';

const readTree = createBodyReader(new Map([['LuuY', ['tieuDe']]]));
const keys = 'title: Vụ hành hung ở xã Bến Lụa\ndate: 2026-06-19\nunit: pv01\ntags: []';
const named = 'Nạn nhân là cháu Mạc Gia Na (12 tuổi), bị đâm tối 18/6.';
const article = (body: string, frontmatter = keys): string => `---\n${frontmatter}\n---\n\n${body}\n`;
const hide = (source: string, name = 'Mạc Gia Na', file = 'bai-viet/2026/hanh-hung.md'): HiddenName =>
  hideName(file, source, name, readTree);

function textOf(source: string, name?: string, file?: string): string {
  const hidden = hide(source, name, file);
  if (!('text' in hidden)) throw new Error(`${hidden.found} in ${source}`);
  return hidden.text;
}

describe('a name in the body', () => {
  it.each([
    ['a title stays', 'Cháu Na được đưa đi cấp cứu.', 'Cháu N. được đưa đi cấp cứu.'],
    ['a full stop ends the letters too', 'Mọi người cứu cháu Na.', 'Mọi người cứu cháu N.'],
    ['emphasis around the name', 'Cháu **Mạc Gia Na** bị đâm.', 'Cháu **M.G.N.** bị đâm.'],
    ['emphasis inside the name', 'Cháu Mạc **Gia** Na bị đâm.', 'Cháu M.G.N. bị đâm.'],
    ['emphasis that ends inside the name', '**Cháu Mạc** Gia Na bị đâm.', '**Cháu M.G.N.** bị đâm.'],
    ['emphasis that begins inside the name', 'Cháu Mạc **Gia Na bị đâm**.', 'Cháu **M.G.N. bị đâm**.'],
    ['an entity in the name', 'Cháu M&#7841;c Gia Na bị đâm.', 'Cháu M.G.N. bị đâm.'],
    ['a named entity', 'Cháu Mạc Gia&nbsp;Na bị đâm.', 'Cháu M.G.N. bị đâm.'],
    ['two lines', 'Cháu Mạc Gia\nNa bị đâm.', 'Cháu M.G.N. bị đâm.'],
    ['two lines of a quotation', '> Cháu Mạc Gia\n> Na bị đâm.', '> Cháu M.G.N. bị đâm.'],
    ['capitals', 'CHÁU MẠC GIA NA BỊ ĐÂM', 'CHÁU M.G.N. BỊ ĐÂM'],
    ['a link', 'Xem [vụ Mạc Gia Na](/bai-viet/2026/vu-mot/)', 'Xem [vụ M.G.N.](/bai-viet/2026/vu-mot/)'],
    ['a picture', '![Cháu Na ở viện](a.jpg "Cháu Na cùng mẹ")', '![Cháu N. ở viện](a.jpg "Cháu N. cùng mẹ")'],
    ['a heading', '## Cháu Mạc Gia Na nói gì', '## Cháu M.G.N. nói gì'],
    ['a table', '| Tên | Tuổi |\n| --- | --- |\n| Mạc Gia Na | 12 |', '| Tên | Tuổi |\n| --- | --- |\n| M.G.N. | 12 |'],
    ['a name hidden halfway', 'Cháu Mạc Gia N. bị đâm.', 'Cháu M.G.N. bị đâm.'],
    ['a label', 'Xem [Mạc Gia Na] kể.\n\n[Mạc Gia Na]: /mot/', 'Xem [M.G.N.][Mạc Gia Na] kể.\n\n[Mạc Gia Na]: /mot/'],
  ])('%s', (_, before, after) => {
    expect(textOf(article(`${named}\n\n${before}`))).toBe(
      article(`Nạn nhân là cháu M.G.N. (12 tuổi), bị đâm tối 18/6.\n\n${after}`),
    );
  });

  it.each([
    ['another person', 'Bà Lò Thị Na (50 tuổi) trình báo. Bà Na kể lại.'],
    ['a street, a school', 'Tại đường Mạc Gia Na, gần Trường THCS Mạc Gia Na.'],
    ['a part of another name', 'Anh Mạc Gia Na Lâm và chị Tạ Mạc Gia Na cùng đến.'],
    ['code', 'Gõ `Mạc Gia Na`.'],
  ])('leaves %s', (_, kept) => {
    expect(textOf(article(`${named}\n\n${kept}`))).toBe(
      article(`Nạn nhân là cháu M.G.N. (12 tuổi), bị đâm tối 18/6.\n\n${kept}`),
    );
  });
});

describe('what is left', () => {
  it.each([
    ['a given name that ends two names', 'Chị Lò Thị Na (50 tuổi) đưa Na đi viện.', [['Na', 'ambiguous', 10, 29]]],
    ['code', 'Gõ `Mạc Gia Na`.', [['Mạc Gia Na', 'code', 10, 5]]],
    [
      'an address, a file name and an id',
      '[xem](/tep/mac-gia-na.pdf) [mục](#mac-gia-na) <b id="mac_gia_na">ảnh</b>',
      [
        ['/tep/mac-gia-na.pdf', 'address', 10, 12],
        ['#mac-gia-na', 'address', 10, 35],
        ['mac_gia_na', 'address', 10, 54],
      ],
    ],
    ['a comment', '<!-- hỏi lại nhà Mạc Gia Na -->', [['Mạc Gia Na', 'source', 10, 18]]],
    ['a street', 'Ở đường Mạc Gia Na.', [['Mạc Gia Na', 'place', 10, 9]]],
  ])('lists %s', (_, body, left) => {
    const hidden = hide(article(`${named}\n\n${body}`));
    expect('left' in hidden && hidden.left.map(({ text, why, line, column }) => [text, why, line, column])).toEqual(
      left,
    );
  });

  it('lists the name of the file itself, and who took a picture', () => {
    const source = article(named, `${keys}\ncover:\n  src: mac-gia-na.jpg\n  alt: Cháu Na\n  credit: Mạc Gia Na`);
    const hidden = hide(source, 'Mạc Gia Na', 'bai-viet/2026/mac-gia-na.md');
    expect('left' in hidden && hidden.left.map(({ text, why }) => [text, why])).toEqual([
      ['Mạc Gia Na', 'byline'],
      ['mac-gia-na.jpg', 'address'],
      ['bai-viet/2026/mac-gia-na.md', 'file-name'],
    ]);
  });
});

describe('a name that cannot be hidden', () => {
  it('names those of the article, the nearest first', () => {
    const source = article(`${named} Anh Tạ Văn Khuê (30 tuổi) chứng kiến.`);
    expect(hide(source, 'Tạ Văn Khê')).toEqual({ found: 'none', near: ['Tạ Văn Khuê', 'Mạc Gia Na'] });
  });

  it('asks which of two persons a given name means', () => {
    const source = article('Bé Na (3 tuổi) bị bỏng. Bà Na (60 tuổi) đưa bé đi viện.');
    expect(hide(source, 'Na')).toMatchObject({ found: 'several' });
  });

  it.each([
    ['without a frontmatter', named],
    ['with broken YAML', article(named, 'title: "Vụ')],
  ])('says so of a file %s', (_, source) => {
    expect(hide(source)).toEqual({ found: 'unreadable' });
  });
});

it('hides the name of a page, and in a component', () => {
  const source = article(
    '<LuuY tieuDe="Về Mạc Gia Na">\n\nCháu Mạc Gia Na (12 tuổi) bị đâm.\n\n</LuuY>',
    'title: Lưu ý\norder: 3',
  );
  expect(textOf(source, 'Mạc Gia Na', 'trang/luu-y.mdx')).toBe(
    article('<LuuY tieuDe="Về M.G.N.">\n\nCháu M.G.N. (12 tuổi) bị đâm.\n\n</LuuY>', 'title: Lưu ý\norder: 3'),
  );
});

it('hides what gives a hidden name away', () => {
  const source = article('Cháu Mạc Gia Th. (12 tuổi) bị đâm. Hôm sau Thoa đã tỉnh.');
  expect(textOf(source, 'Mạc Gia Thoa')).toBe(article('Cháu M.G.T. (12 tuổi) bị đâm. Hôm sau T. đã tỉnh.'));
});
