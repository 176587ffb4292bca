import { expect, it } from 'vitest';
import { isSafeUrl } from './is-safe-url.ts';

it.each([
  '',
  '/a',
  'a/b.html',
  '../a',
  '#a',
  '?q=a:b',
  '/a:b',
  'http://a.vn',
  'HTTPS://a.vn',
  'mailto:a@b.vn',
  'tel:113',
  '//a.vn',
])('%j is safe', (url) => {
  expect(isSafeUrl(url)).toBe(true);
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u00adscript:alert(1)',
  '\u200bjavascript:alert(1)',
  'javascript :alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://a.vn/1',
  'view-source:https://a.vn',
  'bài: 1.html',
])('%j is not', (url) => {
  expect(isSafeUrl(url)).toBe(false);
});
