import { describe, expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { samplePicture, samplePictureHtml } from '../testing/sample-pictures.ts';

const pictures = { '3f2a': samplePicture };
const figures = (html: string, ids: Record<string, string> = { 'a.jpg': '3f2a' }): string =>
  applyPlugin(html, rehypeFigures({ pictures }), { pictures: ids });

describe('an image alone in its paragraph', () => {
  it('becomes a figure', () => {
    expect(figures('<p><img src="a.jpg" alt="Đội tuần tra"></p>')).toBe(
      `<figure>${samplePictureHtml('Đội tuần tra')}</figure>`,
    );
  });

  it('takes its title as caption and credit', () => {
    expect(figures('<p><img src="a.jpg" alt="x" title="Ra quân. Ảnh: Lê Văn Minh"></p>')).toBe(
      `<figure>${samplePictureHtml('x')}<figcaption>Ra quân. <span class="credit">Ảnh: Lê Văn Minh</span></figcaption></figure>`,
    );
  });

  it('may have a credit only', () => {
    expect(figures('<p><img src="a.jpg" alt="x" title="Nguồn: Báo Minh Hà"></p>')).toBe(
      `<figure>${samplePictureHtml('x')}<figcaption><span class="credit">Nguồn: Báo Minh Hà</span></figcaption></figure>`,
    );
  });

  it('may share the paragraph with other images: each becomes a figure', () => {
    expect(figures('<p><img src="a.jpg" alt="x">\n<img src="a.jpg" alt="y"></p>')).toBe(
      `<figure>${samplePictureHtml('x')}</figure><figure>${samplePictureHtml('y')}</figure>`,
    );
  });

  it('leaves nothing behind when it was not published', () => {
    expect(figures('<p>trước</p><p><img src="b.jpg" alt="x"></p><p>sau</p>')).toBe('<p>trước</p><p>sau</p>');
  });
});

it('keeps an image amid words in its place', () => {
  expect(figures('<p>Biển <img src="a.jpg" alt="x"> báo</p>')).toBe(`<p>Biển ${samplePictureHtml('x')} báo</p>`);
});

it('drops an image of another host', () => {
  expect(figures('<p>a <img src="https://example.com/x.jpg" alt="x"> b</p>')).toBe('<p>a  b</p>');
});

it.each(['constructor', '__proto__', 'toString'])('is not misled by an image named %s', (name) => {
  expect(figures(`<p><img src="${name}" alt="x"></p>`)).toBe('');
});

it.each(['NFC', 'NFD'] as const)('finds a picture whose name was typed in %s', (form) => {
  expect(figures(`<p><img src="${'ảnh.jpg'.normalize(form)}" alt="x"></p>`, { 'ảnh.jpg': '3f2a' })).toBe(
    `<figure>${samplePictureHtml('x')}</figure>`,
  );
});
