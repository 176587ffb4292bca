import { expect, it } from 'vitest';
import { soCanCuoc } from '../rules/leaks/so-can-cuoc.ts';
import { createRandom } from '../testing/create-random.ts';
import { createSiteOfTexts } from '../testing/create-site-of-texts.ts';
import { plainDresses } from '../testing/dressed-numbers.ts';
import { innocentSentences } from '../testing/innocent-numbers.ts';
import { checkSite } from './check-site.ts';
import { noiDungBiChan } from './noi-dung-bi-chan.ts';

const id = '001085000123';
const gate = { rules: [soCanCuoc] };
const reasonsOf = (site: Record<string, string>): string[] =>
  checkSite(createSiteOfTexts({ site, gate }), [noiDungBiChan]).problems.map(({ reason }) => reason);

const random = createRandom(20261130);
const dressed = plainDresses.map(({ name, put }) => [name, put(id, random)] as const);

it.each<readonly [string, string]>([
  ...dressed,
  ['bold inside', '001<b>085</b>000<i><span>123</span></i>'],
  ['a link inside', '001<a href="https://minhha.example/">085</a>000123'],
  ['cells', `<table><tr>${Array.from(id, (digit) => `<td>${digit}</td>`).join('\n')}</tr></table>`],
  ['two cells', '<table><tr><td>001085</td>\n<td>000123</td></tr></table>'],
  ['a line break', '001085<br>000123'],
  ['two lines of code', '<pre><code>001085\n000123</code></pre>'],
  ['entities', Array.from(id, (digit) => `&#${48 + Number(digit)};`).join('')],
  ['a soft hyphen', '001085&shy;000123'],
  ['a raised mark', '001085<sup>1</sup>000123'],
  ['an address', `<a href="/the/${id}/">Thẻ</a>`],
  ['an address in percent signs', `<a href="/the/${id.replace(/\d/g, '%3$&')}/">Thẻ</a>`],
  ['a picture’s words', `<img alt="Thẻ ${id}">`],
])('finds a number with %s in a page', (_name, written) => {
  expect(reasonsOf({ '/a.html': `<p>Người này khai ${written} tại đây.</p>` })).toHaveLength(1);
});

it.each(dressed)('finds a number with %s in a feed, and tells it once with the page', (_name, written) => {
  const feed = JSON.stringify([{ content_html: `<p>Khai ${written} ở đây.</p>` }]);
  expect(reasonsOf({ '/feed.json': feed })).toHaveLength(1);
  expect(reasonsOf({ '/a.html': `<main data-article><p>Khai ${id}`, '/feed.json': feed })).toHaveLength(1);
});

it('says nothing of numbers that belong to nobody, side by side in pages and lists', () => {
  const pages = Array.from({ length: 500 }, (_, index): [string, string] => {
    const write = innocentSentences[index % innocentSentences.length];
    return [`/${index}.html`, `<p>${write?.(random)}</p><p title="${random.below(1000)}">${write?.(random)}</p>`];
  });
  const strings = ['001', '085', '000', '123', '0', '0', '1', '0', '8', '5', '0', '0', '0', '1', '2', '3'];
  expect(reasonsOf({ ...Object.fromEntries(pages), '/a.json': JSON.stringify(strings) })).toEqual([]);
});
