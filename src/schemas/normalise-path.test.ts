import { expect, it } from 'vitest';
import { normalisePath, toRequestPath } from './normalise-path.ts';

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

it.each(['/', '/a', '/a/', '/tin-tuc/bai-1245.html', '/a~b/_c/1.2.3/'])('leaves %s as it is', (path) => {
  expect(normalisePath(path)).toBe(path);
});

it.each([
  ['/.', '/'],
  ['/a/.', '/a/'],
  ['/.a/..b/...', '/.a/..b/...'],
  ['/a..', '/a..'],
  ['/%EF%BB%BFa', '/\uFEFFa'],
  ['/%E0%A4', '/\uFFFD'],
])('%s is %s', (raw, path) => {
  expect(normalisePath(raw)).toBe(path);
});

it.each([
  ['/tin-tức%20mới', '/tin-t%E1%BB%A9c%20m%E1%BB%9Bi'],
  ['/🚓', '/%F0%9F%9A%93'],
  ['/\uD83D', '/%EF%BF%BD'],
])('asks for %s as %s', (path, request) => {
  expect(toRequestPath(path)).toBe(request);
});
