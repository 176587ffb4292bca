import { expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

const names = (html: string): string[] => parsePage(html).elements.map(({ name }) => name);

it('resolves references in attributes and keeps the text of titles and scripts', () => {
  const [title, link, script] = parsePage(
    '<title>A &amp; B</title><a href="?a&amp;b">x</a><script>if (a<b) "</p>"</script>',
  ).elements;
  expect(title?.text).toBe('A & B');
  expect(link?.attributes.get('href')).toBe('?a&b');
  expect(script?.text).toBe('if (a<b) "</p>"');
});

it.each([
  ['tags in a script are text', '<script>"<a>"</script><p>', ['script', 'p']],
  ['tags in a text area are text', '<textarea><a></textarea><p>', ['textarea', 'p']],
  ['tags in a comment are a comment', '<!-- <a> --><p>', ['p']],
  ['tags without scripts are read', '<noscript><img></noscript>', ['noscript', 'img']],
  ['a title in a drawing is an ordinary element', '<svg><title><a></title></svg><p>', ['svg', 'title', 'a', 'p']],
  ['an empty title in a drawing swallows nothing', '<svg><title/></svg><h1>A</h1>', ['svg', 'title', 'h1']],
  ['CDATA in a drawing is text', '<svg><![CDATA[<a>]]></svg><p>', ['svg', 'p']],
  ['an unfinished tag is no tag', '<p><a href="', ['p']],
])('%s', (_name, html, expected) => {
  expect(names(html)).toEqual(expected);
});

it('reads what readers see, with a line for each block', () => {
  const { text } = parsePage('<title>Tin</title><p>Số <b>12</b>34</p><p>A &amp; B<script>x = 1</script>');
  expect(text.split('\n').filter(Boolean)).toEqual(['Tin', 'Số 1234', 'A & B']);
});

it.each([
  ['<p>(15\n tuổi)</p>', '\n(15 tuổi)\n'],
  ['<p>001\t085   000</p>', '\n001 085 000\n'],
  ['<b>15</b>\n<i>tuổi</i>', '15 tuổi'],
])('makes one space of any white space, as a browser does: %j', (html, text) => {
  expect(parsePage(html).text).toBe(text);
});
