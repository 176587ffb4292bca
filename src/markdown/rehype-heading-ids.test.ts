import { expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';

const headings = (html: string): string => applyPlugin(html, rehypeHeadingIds());

it.each(['NFC', 'NFD'] as const)('writes ids without diacritics, from %s', (form) => {
  expect(headings('<h2>Đường đến trụ sở</h2>'.normalize(form)).normalize('NFC')).toBe(
    '<h2 id="duong-den-tru-so">Đường đến trụ sở</h2>',
  );
});

it('never gives one id twice', () => {
  const html = headings('<h2>Mục 2</h2><h2>Mục</h2><h2>Mục</h2><h3>Mục</h3>');
  expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['muc-2', 'muc', 'muc-3', 'muc-4']);
});

it('leaves the first level to the title', () => {
  expect(headings('<h1>Mở đầu</h1>')).toBe('<h2 id="mo-dau">Mở đầu</h2>');
});

it('names a heading of signs only', () => {
  expect(headings('<h2>* * *</h2>')).toBe('<h2 id="muc">* * *</h2>');
});

it('reads the words of links and emphasis', () => {
  expect(headings('<h3>Hồ sơ <em>cần nộp</em></h3>')).toBe('<h3 id="ho-so-can-nop">Hồ sơ <em>cần nộp</em></h3>');
});

it("leaves the page's own ids to the page", () => {
  expect(headings('<h2>Nội dung</h2>')).toBe('<h2 id="noi-dung-2">Nội dung</h2>');
});
