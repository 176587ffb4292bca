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
