import { expect, it } from 'vitest';
import { mdxComponentNames } from './names.ts';

const files = Object.keys(import.meta.glob('./*.astro')).map((path) => path.slice(2, -'.astro'.length));
const [source] = Object.values(import.meta.glob<string>('./all.ts', { query: '?raw', import: 'default', eager: true }));

it('names every component of the folder', () => {
  expect([...mdxComponentNames].sort()).toEqual(files.sort());
});

it('names what all.ts exports', () => {
  expect(source?.match(/mdxComponents = \{ (.*) \}/)?.[1]?.split(', ')).toEqual([...mdxComponentNames]);
});
