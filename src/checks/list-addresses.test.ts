import { expect, it } from 'vitest';
import { listAddresses, splitSourceSet } from './list-addresses.ts';
import { listCssAddresses } from './list-css-addresses.ts';
import { createTextAddressLister } from './list-text-addresses.ts';
import { parsePage } from './parse-page.ts';

it.each([
  ['a.jpg', ['a.jpg']],
  ['a.jpg 480w, b.jpg 800w', ['a.jpg', 'b.jpg']],
  ['a.jpg 1x,b.jpg 2x', ['a.jpg', 'b.jpg']],
  ['a.jpg, b.jpg 2x', ['a.jpg', 'b.jpg']],
  [' \n a,b.jpg 2x ,\n c.jpg ', ['a,b.jpg', 'c.jpg']],
  ['', []],
])('splits the source set %j', (value, addresses) => {
  expect(splitSourceSet(value)).toEqual(addresses);
});

it.each([
  ['<link rel="stylesheet" href="a">', 'resource'],
  ['<link rel="alternate stylesheet" href="a">', 'resource'],
  ['<link href="a">', 'resource'],
  ['<link rel="Canonical" href="a">', 'link'],
  ['<a href="a">', 'link'],
  ['<meta http-equiv="Refresh" content="0; URL=a">', 'form'],
  ['<button formaction="a">', 'form'],
  ['<video poster="a">', 'resource'],
])('knows what %s does', (html, use) => {
  expect(listAddresses(parsePage(html).elements).map(({ value, use: u }) => [value, u])).toEqual([['a', use]]);
});

it.each([
  ['a { background: url( "a.png" ) }', ['a.png']],
  ["@font-face { src: url('a.woff2') format('woff2'), url(b.woff) }", ['a.woff2', 'b.woff']],
  ['@import"a.css"; @import url(b.css);', ['a.css', 'b.css']],
  ['/* url(a.png) */ a { curl(b.png) }', []],
])('lists the addresses of %s', (css, addresses) => {
  expect(listCssAddresses(css)).toEqual(addresses);
});

it('lists the addresses of the site in a text, and of no other host that begins alike', () => {
  const list = createTextAddressLister('https://a.example');
  expect(
    list('<loc>https://a.example/b/?c=1&amp;d=2</loc> "https://a.example" &quot;https://a.example/e/&quot;'),
  ).toEqual(['https://a.example/b/?c=1&d=2', 'https://a.example', 'https://a.example/e/']);
  expect(list('https://a.example.la/b/ https://a.example:81/ https://a.example-la/')).toEqual([]);
});
