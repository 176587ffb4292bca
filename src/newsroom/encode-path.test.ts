import { expect, it } from 'vitest';
import { encodePath } from './encode-path.ts';

it.each([
  ['/bai-viet/2026/tuan-tra/', '/bai-viet/2026/tuan-tra/'],
  ['/tin-tức/$a:*', '/tin-t%E1%BB%A9c/%24a%3A%2A'],
  ["/a'b(c)!", '/a%27b%28c%29%21'],
  ['/a%20b?c#d', '/a%2520b%3Fc%23d'],
  ['/\uD83D', '/%EF%BF%BD'],
])('%s goes into an address as %s', (path, encoded) => {
  expect(encodePath(path)).toBe(encoded);
});
