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
  ['/xem?b=2&&a=%31&', '/xem?a=1&b=2'],
  ['/xem?a=1&a=1', '/xem?a=1'],
  ['/xem?12=', '/xem?12'],
  ['/xem?t=bai+viet', '/xem?t=bai%20viet'],
  ['/xem?t=đêm', '/xem?t=%C4%91%C3%AAm'],
  ['/xem?id=5&fbclid=x&utm_source=y', '/xem?id=5'],
  ['/xem?fbclid=x', '/xem'],
  ['/tin-t%E1%BB%A9c', '/tin-tức'],
  ['/tin-tức'.normalize('NFD'), '/tin-tức'.normalize('NFC')],
  ['/%2e%2e/thoat', '/%2e%2e/thoat'],
  ['/giam-50%', '/giam-50%'],
])('%s is %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
