import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { createMarkdownRenderer, rehypePlugins, remarkPlugins } from './pipeline.ts';
import { samplePicture, samplePictureHtml } from './sample-pictures.ts';

const options = {
  siteUrl: 'https://congan.minhha.example',
  pictures: { '3f2a': samplePicture },
  abbreviations: [{ short: 'ANTQ', long: ['An ninh Tổ quốc'], ambiguous: false }],
};
const render = createMarkdownRenderer(options);
const renderBody = (body: string): string => render(body, { pictures: { 'a.jpg': '3f2a' } });

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
  ])('%s', (body, html) => {
    expect(renderBody(body)).toBe(html);
  });

  it('may hold a table', () => {
    expect(renderBody('| Xã |\n| -- |\n| A |')).toContain(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1: Xã"><table>',
    );
  });

  it('is the same whichever came before it', () => {
    expect([renderBody('## Mục\n\nANTQ'), renderBody('## Mục\n\nANTQ')]).toEqual(
      Array(2).fill('<h2 id="muc">Mục</h2>\n<p><abbr title="An ninh Tổ quốc">ANTQ</abbr></p>'),
    );
  });

  it('keeps neither styles, classes nor ids of its own', () => {
    expect(renderBody('<p style="color:red" class="MsoNormal" id="x" lang="en" onclick="x()">Chữ</p>')).toBe(
      '<p lang="en">Chữ</p>',
    );
  });
});

/** Rendered to the end; what matters is that they come back at all, and that their words do. */
describe('hostile Markdown ends', { timeout: 60_000 }, () => {
  it.each([
    ['ten thousand stars', '*'.repeat(10_000)],
    ['stars around a word', `${'*'.repeat(5_000)}chữ${'*'.repeat(5_000)}`],
    ['emphasis within emphasis', `${'**a '.repeat(3_000)}chữ ${'b** '.repeat(3_000)}`],
    ['a line of a megabyte', 'chữ tiếng Việt '.repeat(60_000)],
    ['quotes within quotes', `${'>'.repeat(10_000)}chữ`],
    ['lists within lists', `${'- '.repeat(5_000)}chữ`],
    ['lists indented ever deeper', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- chữ`).join('\n')],
    ['brackets that nobody closes', `${'['.repeat(20_000)}chữ`],
    ['links that nobody closes', `${'[chữ]('.repeat(5_000)}`],
    ['images within images', `${'!['.repeat(2_000)}chữ${'](b)'.repeat(2_000)}`],
    ['elements within elements', `${'<div>'.repeat(20_000)}chữ`],
    ['a table of too many columns', `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n${'|chữ\n'.repeat(300)}`],
    ['five thousand headings of one name', '# chữ\n'.repeat(5_000)],
  ])('%s', (_, body) => {
    const html = renderBody(body);
    expect(body.includes('chữ') ? html.includes('chữ') : html.length > 0).toBe(true);
  });
});

describe('an article in MDX, compiled by Astro', () => {
  const compile = async (source: string): Promise<string> => {
    const processor = unified({
      remarkPlugins: remarkPlugins(),
      rehypePlugins: rehypePlugins({
        ...options,
        resolvePictures: (path) => (path === '/content/bai-viet/2026/a.mdx' ? { 'a.jpg': '3f2a' } : {}),
      }),
      gfm: false,
      smartypants: false,
    } as Parameters<typeof unified>[0]);
    const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, {
      srcDir: new URL('file:///src/'),
    } as never);
    if (!renderer) throw new Error('no MDX renderer');
    return (await renderer.process(source, '/content/bai-viet/2026/a.mdx', {})).code;
  };

  it('gets the same pictures, ids and links', async () => {
    const code = await compile('## Kết quả\n\n![Đội tuần tra](a.jpg)\n\n[x](https://congan.minhha.example/b/)');
    expect(code).toContain('id: "ket-qua"');
    expect(code).toContain('src: "/anh/3f2a-800.jpeg"');
    expect(code).toContain('href: "/b/"');
    expect(code).not.toContain('astro:assets');
  });

  it('keeps its components and takes away addresses that run', async () => {
    const code = await compile(
      '<HopThongTin href="javascript:alert(1)">\n\n[x](javascript:alert(2))\n\n</HopThongTin>',
    );
    expect(code).toContain('HopThongTin');
    expect(code).not.toContain('alert');
  });
});
