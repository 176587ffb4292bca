import { describe, expect, it } from 'vitest';
import { createBodyRenderer } from './pipeline.ts';
import { samplePicture, samplePictureHtml } from '../testing/sample-pictures.ts';

const options = {
  siteUrl: 'https://congan.minhha.example',
  pictures: { '3f2a': samplePicture },
  abbreviations: [{ short: 'ANTQ', long: ['An ninh Tổ quốc'], ambiguous: false }],
  components: new Map([
    ['HopThongTin', ['tieuDe', 'mo', 'href']],
    ['DuongDayNong', []],
  ]),
  renderComponent: (name: string, props: Record<string, unknown>, children: string) =>
    Promise.resolve(`<x-${name.toLowerCase()} props='${JSON.stringify(props)}'>${children}</x-${name.toLowerCase()}>`),
};
const render = createBodyRenderer(options);
const pictures = { 'a.jpg': '3f2a' };
const renderBody = (body: string): Promise<string> => render(body, { format: 'md', pictures });
const renderMdx = (body: string): Promise<string> => render(body, { format: 'mdx', pictures });

describe('an article in Markdown', () => {
  it.each([
    ['Chữ **đậm** và *nghiêng*.', '<p>Chữ <strong>đậm</strong> và <em>nghiêng</em>.</p>'],
    ['# Kết quả', '<h2 id="ket-qua">Kết quả</h2>'],
    ['![Đội tuần tra](a.jpg)', `<figure>${samplePictureHtml('Đội tuần tra')}</figure>`],
    ['<p>Nước H<sub>2</sub>O</p>', '<p>Nước H<sub>2</sub>O</p>'],
    ['[Hồ sơ](https://congan.minhha.example/trang/ho-so/)', '<p><a href="/trang/ho-so/">Hồ sơ</a></p>'],
    ['Bảo vệ ANTQ', '<p>Bảo vệ <abbr title="An ninh Tổ quốc">ANTQ</abbr></p>'],
    ['Ngày 19/6 | trời mưa', '<p><span class="nobr">Ngày 19/6</span> | trời mưa</p>'],
    ['"Dân vận khéo"... -- ~~bỏ~~', '<p>"Dân vận khéo"... -- ~~bỏ~~</p>'],
    ['Kế hoạch số 25/ANTQ-CAT', '<p>Kế hoạch số <span class="nobr">25/ANTQ-CAT</span></p>'],
  ])('%s', async (body, html) => {
    expect(await renderBody(body)).toBe(html);
    if (!body.includes('<p>')) expect(await renderMdx(body)).toBe(html);
  });

  it('may hold a table', async () => {
    expect(await renderBody('| Xã |\n| -- |\n| A |')).toContain(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1: Xã"><table>',
    );
  });

  it('is the same whichever came before it', async () => {
    expect([await renderBody('## Mục\n\nANTQ'), await renderBody('## Mục\n\nANTQ')]).toEqual(
      Array(2).fill('<h2 id="muc">Mục</h2>\n<p><abbr title="An ninh Tổ quốc">ANTQ</abbr></p>'),
    );
  });

  it('keeps neither styles, classes nor ids of its own', async () => {
    expect(await renderBody('<p style="color:red" class="MsoNormal" id="x" lang="en" onclick="x()">Chữ</p>')).toBe(
      '<p lang="en">Chữ</p>',
    );
  });
});

describe('hostile Markdown ends', { timeout: 60_000 }, () => {
  it.each([
    ['stars around a word', `${'*'.repeat(900)}chữ${'*'.repeat(900)}`],
    ['emphasis within emphasis', `${'**a '.repeat(400)}chữ ${'b** '.repeat(400)}`],
    ['a line of a megabyte', 'chữ tiếng Việt '.repeat(60_000)],
    ['quotes within quotes', `${'>'.repeat(32)}chữ`],
    ['lists within lists', `${'- '.repeat(32)}chữ`],
    ['images within images', `${'!['.repeat(600)}chữ${'](a.jpg)'.repeat(600)}`],
    ['elements within elements', `${'<div>'.repeat(100)}chữ`],
    ['a table of many columns', `${'|a'.repeat(150)}\n${'|-'.repeat(150)}\n${'|chữ\n'.repeat(300)}`],
    ['five thousand headings of one name', '# chữ\n'.repeat(5_000)],
  ])('%s', async (_, body) => {
    const html = await renderBody(body);
    expect(body.includes('chữ') ? html.includes('chữ') : html.length > 0).toBe(true);
  });

  it('renders nothing of what the gate refuses', async () => {
    await expect(renderBody('*'.repeat(10_000))).rejects.toThrow(
      'This should never happen: a body is rendered that the gate refused',
    );
  });
});

describe('an article in MDX', () => {
  it.each([
    [
      '<HopThongTin tieuDe="Nhớ &amp; nói" mo>\n\nChữ **đậm** về ANTQ\n\n</HopThongTin>',
      `<x-hopthongtin props='{"tieuDe":"Nhớ & nói","mo":true}'><p>Chữ <strong>đậm</strong> về <abbr title="An ninh Tổ quốc">ANTQ</abbr></p></x-hopthongtin>`,
    ],
    ['<DuongDayNong />', `<x-duongdaynong props='{}'></x-duongdaynong>`],
    ['<DuongDayNong /> {/* ghi chú */}', `<x-duongdaynong props='{}'></x-duongdaynong>`],
    ['Gọi <DuongDayNong />.', `<p>Gọi <x-duongdaynong props='{}'></x-duongdaynong>.</p>`],
    [
      '- <HopThongTin>\n\n  <DuongDayNong />\n\n  </HopThongTin>',
      `<ul>\n<li>\n<x-hopthongtin props='{}'><x-duongdaynong props='{}'></x-duongdaynong></x-hopthongtin>\n</li>\n</ul>`,
    ],
    ['Chữ {/* ghi chú */}tiếp', '<p>Chữ tiếp</p>'],
    ['Dấu \\{ngoặc\\} và &lt;script>', '<p>Dấu {ngoặc} và &#x3C;script></p>'],
    [
      '<HopThongTin href="javascript:alert(1)">\n\n[x](javascript:alert(2))\n\n</HopThongTin>',
      `<x-hopthongtin props='{}'><p><a>x</a></p></x-hopthongtin>`,
    ],
    ['![Đội tuần tra](a.jpg)', `<figure>${samplePictureHtml('Đội tuần tra')}</figure>`],
  ])('%s', async (body, html) => {
    expect(await renderMdx(body)).toBe(html);
  });

  it.each(['{1 + 1}', 'import a from "a"', '<Fragment set:html="x" />', '<b>x</b>', '<HopThongTin {...a} />', '{'])(
    'is not rendered when it holds %s',
    async (body) => {
      await expect(renderMdx(body)).rejects.toThrow(
        'This should never happen: a body is rendered that the gate refused',
      );
    },
  );
});
