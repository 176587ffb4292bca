import { expect, it } from 'vitest';
import { escapeHtml } from '../newsroom/escape-html.ts';
import { unescapeHtml } from './unescape-html.ts';

it.each([
  ['Tin “A &amp; B”', 'Tin “A & B”'],
  ['&lt;b&gt; &quot;đêm&quot; &#39;hè&#39; &#x1F6A8;', '<b> "đêm" \'hè\' 🚨'],
  ['&amp;lt;', '&lt;'],
  ['&khac; & &#9999999;', '&khac; & &#9999999;'],
])('reads %s as %s', (html, text) => {
  expect(unescapeHtml(html)).toBe(text);
});

it('gives back what was escaped', () => {
  const text = '<a href="/?a=1&b=2">&amp;</a>';
  expect(unescapeHtml(escapeHtml(text))).toBe(text);
});
