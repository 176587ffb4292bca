import { expect, it } from 'vitest';
import { quoteForNginx } from './quote-for-nginx.ts';

it.each([
  ['/a b', '"/a b"'],
  ['^/a\\.html$', '"^/a\\\\.html$"'],
  ['a"; } location / {', '"a\\"; } location / {"'],
  ['\t\r\n', '"\\t\\r\\n"'],
  ['\\n', '"\\\\n"'],
])('writes %j as %s', (text, word) => {
  expect(quoteForNginx(text)).toBe(word);
});

it.each(['a\0b', 'a'.repeat(4000)])('refuses what nginx cannot hold', (text) => {
  expect(() => quoteForNginx(text)).toThrow('This should never happen: nginx cannot read');
});
