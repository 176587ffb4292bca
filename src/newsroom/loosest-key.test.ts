import { expect, it } from 'vitest';
import { loosestKey } from './loosest-key.ts';

it.each([
  ['/', '/'],
  ['/%2f', '/'],
  ['/%252f', '/'],
  ['/%25252525252f', '/'],
  ['/index.html', '/'],
  ['/INDEX.HTML?a=b', '/'],
  ['/don-vi/px03/index.html', '/don-vi/px03'],
  ['/a/%2e%2e/404.html', '/404.html'],
  ['/../../404.html', '/404.html'],
  ['/a\\..\\404.html', '/404.html'],
  ['/404.HTML', '/404.html'],
  ['/404.html.', '/404.html'],
  ['/404.html%20/', '/404.html'],
  ['/４０４．html', '/404.html'],
  ['/404%E2%80%A4html', '/404.html'],
  ['/r%C5%BF%C5%BF.xml', '/rss.xml'],
  ['/rss%E2%80%8B.xml', '/rss.xml'],
  ['/giam-50%', '/giam-50%'],
  ['/%E0%A4', '/\uFFFD'],
  ['/tin-tức'.normalize('NFD'), '/tin-tức'],
])('%s may be taken for %s', (address, key) => {
  expect(loosestKey(address)).toBe(key);
});

it('is the key of itself', () => {
  for (const address of ['/%25252525252f', '/a/%2e%2e/RSS.xml', '/tin/1.html'])
    expect(loosestKey(loosestKey(address))).toBe(loosestKey(address));
});
