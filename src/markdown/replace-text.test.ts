import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { replaceText } from './replace-text.ts';
import { wrapRanges } from './wrap-ranges.ts';

it('rewrites texts in order, but not those that are skipped nor the new ones', () => {
  const tree: Root = h(null, [h('p', ['a', h('code', 'a'), 'b']), h('p', 'a')]);
  replaceText(tree, {
    skips: ({ tagName }) => tagName === 'code',
    replace: (text) => (text === 'a' ? [h('i', 'a')] : undefined),
  });
  expect(tree).toEqual(h(null, [h('p', [h('i', 'a'), h('code', 'a'), 'b']), h('p', h('i', 'a'))]));
});

it('wraps ranges and passes over one that overlaps the one before', () => {
  const ranges = [
    { start: 2, end: 4 },
    { start: 3, end: 5 },
    { start: 5, end: 6 },
  ];
  expect(wrapRanges('0123456', ranges, (text) => h('i', text))).toEqual([
    { type: 'text', value: '01' },
    h('i', '23'),
    { type: 'text', value: '4' },
    h('i', '5'),
    { type: 'text', value: '6' },
  ]);
});
