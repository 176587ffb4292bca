import { expect, it } from 'vitest';
import { joinBelow } from './join-below.ts';

it.each([
  ['/site', 'a/b.html', '/site/a/b.html'],
  ['/site', '/a//b/', '/site/a/b/'],
  ['/site', '/..a/...', '/site/..a/...'],
  ['/site', 'a/../b', '/site/b'],
  ['site', 'a', 'site/a'],
  ['.', 'a', 'a'],
  ['/', 'a', '/a'],
])('in %s, %s is %s', (root, path, joined) => {
  expect(joinBelow(root, path)).toBe(joined);
});

it.each(['', '/', '.', 'a/..', '..', '../b', '/../site-khac/a', 'a/../../b', 'a\0b'])('refuses %j', (path) => {
  expect(() => joinBelow('/site', path)).toThrow('is not below `/site`');
});
