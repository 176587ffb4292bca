import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeSafeUrls } from './rehype-safe-urls.ts';

it('takes away addresses that run, and only them', () => {
  expect(
    applyPlugin(
      '<a href="javascript:x">a</a><a href="/b">b</a><img src="data:image/png,x" alt="c"><q cite="vbscript:x">d</q>',
      rehypeSafeUrls(),
    ),
  ).toBe('<a>a</a><a href="/b">b</a><img alt="c"><q>d</q>');
});

it('judges the attributes of components too', () => {
  const properties = { href: 'javascript:x', src: '/a.jpg', ten: 'javascript: là gì' };
  const tree: Root = { type: 'root', children: [{ type: 'element', tagName: 'LienKet', properties, children: [] }] };
  rehypeSafeUrls()(tree);
  expect(tree.children[0]).toMatchObject({ properties: { src: '/a.jpg', ten: 'javascript: là gì' } });
});
