import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { rehypeRawWhenNeeded } from './rehype-raw-when-needed.ts';

const parse = (tree: Root): Root => rehypeRawWhenNeeded()(tree, new VFile());
const rawTree = (value: string): Root => ({ type: 'root', children: [{ type: 'raw', value }] });
const stringify = (tree: Root): string => unified().use(rehypeStringify).stringify(tree);

it('hands back a tree without HTML untouched', () => {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: 'a < b' }] };
  expect(parse(tree)).toBe(tree);
});

it('parses HTML, unclosed paragraphs and cells included', () => {
  expect(stringify(parse(rawTree('<p>một<br>'.repeat(300))))).toBe('<p>một<br></p>'.repeat(300));
});

it('shows HTML that nests absurdly deep as text', () => {
  expect(stringify(parse(rawTree('<div>'.repeat(201))))).toBe('&#x3C;div>'.repeat(201));
});
