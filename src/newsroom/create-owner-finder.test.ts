import { expect, it } from 'vitest';
import { createOwnerFinder } from './create-owner-finder.ts';

const ownerOf = createOwnerFinder(['/index.html', '/don-vi/px03/', '/don-vi/px03/rss.xml', '/google1a2b.html']);

it.each([
  ['/%2f', '/index.html'],
  ['/don-vi/px03', '/don-vi/px03/'],
  ['/Don-Vi/PX03/index.html', '/don-vi/px03/'],
  ['/don-vi/px03/?q=a', '/don-vi/px03/'],
  ['/don-vi/px03/trang/7/', '/don-vi/px03/'],
  ['/don-vi/px03/rss.xml/', '/don-vi/px03/rss.xml'],
  ['/don-vi/px03/rss.xml/cu', '/don-vi/px03/rss.xml'],
  ['/google1a2b.html', '/google1a2b.html'],
  ['/google1a2b.html/a/b', '/google1a2b.html'],
  ['/404.html', '/404.html'],
])('%s belongs to %s', (address, owner) => {
  expect(ownerOf(address)).toBe(owner);
});

it.each([
  '/don-vi/px03/cu/1',
  '/don-vi/px04/',
  '/don-vi/px03/trang/0/',
  '/?p=123',
  '/index.html?p=1',
  '/tin/google1a2b.html',
])('%s is free', (address) => {
  expect(ownerOf(address)).toBeUndefined();
});
