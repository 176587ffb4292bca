import { expect, it } from 'vitest';
import { addressKey } from './address-key.ts';

it.each([
  ['/tin-tuc/bai-1245.html', '/tin-tuc/bai-1245.html'],
  ['/news/1/', '/news/1'],
  ['/news/1//', '/news/1'],
  ['/a//b', '/a/b'],
  ['/', '/'],
  ['/xem.aspx/?id=1&x=2', '/xem.aspx?id=1&x=2'],
  ['/xem.aspx?', '/xem.aspx'],
  ['/tin-t%E1%BB%A9c', '/tin-tức'],
  ['/tin-tức'.normalize('NFD'), '/tin-tức'.normalize('NFC')],
  ['/giam-50%', '/giam-50%'],
])('%s is %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
