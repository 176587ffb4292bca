import { expect, it } from 'vitest';
import { mdxComponentNames } from './names.ts';

const files = Object.keys(import.meta.glob('./*.astro')).map((path) => path.slice(2, -'.astro'.length));
const [source] = Object.values(import.meta.glob<string>('./all.ts', { query: '?raw', import: 'default', eager: true }));

it('names every component of the folder', () => {
  expect([...mdxComponentNames.keys()].sort()).toEqual(files.sort());
});

it('names what all.ts exports', () => {
  expect(source?.match(/Object\.entries\(\{ (.*) \}/)?.[1]?.split(', ')).toEqual([...mdxComponentNames.keys()]);
});

const sources = import.meta.glob<string>('./*.astro', { query: '?raw', import: 'default', eager: true });

it.each([...mdxComponentNames])('knows the props of %s', (name, props) => {
  const declared = /interface Props \{\n([^}]*)\}/.exec(sources[`./${name}.astro`] ?? '')?.[1] ?? '';
  expect([...declared.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop]) => prop)).toEqual(props);
});
