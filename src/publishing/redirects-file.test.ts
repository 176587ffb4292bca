import { expect, it } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

it('writes one line for each way to spell an old address, and none for one with a query', () => {
  const to = '/bai-viet/2026/tuan-tra/';
  const from = ['/tin/1.html', '/tin-tức/an ninh/', '/xem-tin.aspx?id=1'];
  expect(redirectsFile(from.map((one) => ({ from: one, to })))).toBe(
    [
      `/tin/1.html ${to} 301`,
      `/tin/1.html/ ${to} 301`,
      `/tin-t%E1%BB%A9c/an%20ninh ${to} 301`,
      `/tin-t%E1%BB%A9c/an%20ninh/ ${to} 301`,
      `/tin-tu%CC%9B%CC%81c/an%20ninh ${to} 301`,
      `/tin-tu%CC%9B%CC%81c/an%20ninh/ ${to} 301`,
      '',
    ].join('\n'),
  );
});

it('leaves out what would name more than one address', () => {
  const from = ['/:x', '/%2a', '/tin/*', '/a/:id/b'];
  expect(redirectsFile(from.map((one) => ({ from: one, to: '/a/' })))).toBe('');
});
