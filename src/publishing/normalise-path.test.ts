import { expect, it } from 'vitest';
import { normalisePath } from './normalise-path.ts';

it.each([
  ['/', '/'],
  ['//', '/'],
  ['/a', '/a'],
  ['//a//b/', '/a/b/'],
  ['/a/./b/..', '/a/'],
  ['/a/../b', '/b'],
  ['/tin-t%E1%BB%A9c/', '/tin-tức/'],
  ['/a%2fb', '/a/b'],
  ['/a%2F..%2Fb', '/b'],
])('%s is %s', (raw, path) => {
  expect(normalisePath(raw)).toBe(path);
});

it.each(['', 'a', '/..', '/a/../../b', '/%2e%2e/a', '/%', '/%zz', '/%00'])('refuses %s', (raw) => {
  expect(normalisePath(raw)).toBeUndefined();
});
