import { expect, test } from 'vitest';
import { serializeJsonLd } from './serialize-json-ld.ts';

test.each([
  ['the end of the script', '</script><script>alert(1)</script>'],
  ['the beginning of a comment', '<!-- <script>'],
  ['an entity', 'An ninh &amp; trật tự'],
  ['the line separators of JavaScript', 'một\u2028hai\u2029ba'],
  ['quotes and an emoji', 'Chiêu "việc nhẹ" 🚒'],
  ['a control character', 'một\u0000hai'],
])('%s is safe inside a script and comes back as it was', (_, text) => {
  const json = serializeJsonLd({ text });
  expect(json).not.toMatch(/[<>&\u0000\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual({ text });
});

test('the escapes are those of JSON', () => {
  expect(serializeJsonLd({ a: '<\u2028' })).toBe('{"a":"\\u003c\\u2028"}');
});
