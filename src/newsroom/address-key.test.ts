import { expect, it } from 'vitest';
import { addressKey } from './address-key.ts';

it.each([
  ['/tin-tuc/bai-1245.html', '/tin-tuc/bai-1245.html'],
  ['/news/1/', '/news/1'],
  ['/news/1//', '/news/1'],
  ['/a//b', '/a/b'],
  ['/', '/'],
  ['/%2f', '/'],
  ['/a/%2e%2e/404.html', '/404.html'],
  ['/a/./b', '/a/b'],
  ['/index.html', '/'],
  ['/tin/index.html', '/tin'],
  ['/tin/index%2ehtml/', '/tin'],
  ['/tin-index.html', '/tin-index.html'],
  ['/xem.aspx/?id=1&x=2', '/xem.aspx?id=1&x=2'],
  ['/xem.aspx?', '/xem.aspx'],
  ['/?p=12', '/?p=12'],
  ['/tin-t%E1%BB%A9c', '/tin-tức'],
  ['/tin-tức'.normalize('NFD'), '/tin-tức'.normalize('NFC')],
  ['/%2e%2e/thoat', '/%2e%2e/thoat'],
  ['/giam-50%', '/giam-50%'],
])('%s is %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
