import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { createHtmlValidator } from '../checks/create-html-validator.ts';
import { createRandom } from '../testing/create-random.ts';
import { rehypeFixNesting } from './rehype-fix-nesting.ts';

const processor = unified().use(rehypeFixNesting).use(rehypeStringify).freeze();
const fixed = (root: Root): Root => processor.runSync(structuredClone(root)) as Root;
const html = (root: Root): string => processor.stringify(root);

const cases: [what: string, written: Element, shown: string][] = [
  ['a block within a bold one', h('strong', [h('p', 'a'), h('p', 'b')]), '<p>a</p><p>b</p>'],
  ['a paragraph within a paragraph', h('p', ['a', h('p', 'b')]), '<div>a<p>b</p></div>'],
  ['a list within a heading', h('h2', [h('ul', [h('li', 'a'), h('li', 'b')])]), '<h2>  a  b  </h2>'],
  ['items without a list', h('div', [h('li', 'a'), ' ', h('li', 'b')]), '<div><ul><li>a</li> <li>b</li></ul></div>'],
  ['a list with other things in it', h('ul', [h('p', 'a'), h('li', 'b')]), '<ul><li><p>a</p></li><li>b</li></ul>'],
  [
    'a link in a link',
    h('a', { href: '/' }, ['a', h('em', [h('a', { href: '/b' }, 'b')])]),
    '<a href="/">a<em>b</em></a>',
  ],
  ['cells without a row', h('table', [h('td', 'a'), 'b']), 'b<table><tr><td>a</td></tr></table>'],
  ['details without a summary', h('details', [h('p', 'a')]), '<div><p>a</p></div>'],
  [
    'two summaries',
    h('details', [h('p', 'a'), h('summary', 'b'), h('summary', 'c')]),
    '<details><summary>b</summary><p>a</p><p>c</p></details>',
  ],
  [
    'what stands well',
    h('ul', [h('li', [h('p', h('a', { href: '/' }, h('b', 'a')))])]),
    '<ul><li><p><a href="/"><b>a</b></a></p></li></ul>',
  ],
];

describe('elements where HTML lets them stand', () => {
  it.each(cases)('%s', (_, written, shown) => {
    expect(html(fixed({ type: 'root', children: [written] }))).toBe(shown);
  });

  it('whatever stands in whatever: 5,000 trees, valid, with all their words, and settled', () => {
    const random = createRandom(20_261_130);
    const names =
      'p p div h1 h2 h6 blockquote pre section details summary ul ol li li dl dt dd table caption thead tbody tfoot tr th td a a abbr b code del em ins q span strong sub'.split(
        ' ',
      );
    let count = 0;
    const grow = (depth: number): Element => {
      const name = random.pick(names);
      const children = Array.from({ length: random.below(4) }, () =>
        depth === 0 || random.below(3) === 0 ? random.pick([`w${(count += 1)}`, ' ', '\n']) : grow(depth - 1),
      );
      return h(name, name === 'a' ? { href: '/' } : {}, children);
    };
    const validate = createHtmlValidator();
    const words = (node: Root): string[] => toString(node).match(/w\d+/g)?.toSorted() ?? [];
    for (let index = 0; index < 5_000; index += 1) {
      const written: Root = { type: 'root', children: [grow(4)] };
      const shown = fixed(written);
      const page = `<!doctype html><html lang="vi"><head><title>Tin</title></head><body><div>${html(shown)}</div></body></html>`;
      expect({ written: html(written), faults: validate(page, 'a.html').map(({ message }) => message) }).toEqual({
        written: html(written),
        faults: [],
      });
      expect(words(shown)).toEqual(words(written));
      expect(html(fixed(shown))).toBe(html(shown));
    }
  });
});
