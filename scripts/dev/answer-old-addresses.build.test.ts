import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/testing/ask.ts';
import { createOldAddressHandler } from './answer-old-addresses.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  const handle = createOldAddressHandler({
    redirects: [
      { from: '/tin/Bài.html', to: '/bai-viet/2026/bai/' },
      { from: '/xem.aspx?id=5', to: '/don-vi/' },
    ],
    gone: [
      { path: '/bai-viet/2026/da-go/', kind: 'da-go' },
      { path: '/xem.aspx?id=6', kind: 'da-go' },
    ],
  });
  server = createServer((request, response) => handle(request, response, () => response.end(request.url)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

it.each([
  ['/tin/B%C3%A0i.html?fbclid=x', '/bai-viet/2026/bai/?fbclid=x'],
  ['/TIN/Ba%CC%80i.html;jsessionid=1', '/bai-viet/2026/bai/'],
  ['/xem.aspx?zarsrc=30&ID=5', '/don-vi/'],
])('leads from %s on to %s', async (path, target) => {
  const { status, headers } = await ask(url, path);
  expect([status, headers['location'], headers['cache-control']]).toEqual([301, target, 'no-cache']);
});

it.each([
  ['/bai-viet/2026/da-go', '/bai-viet/2026/da-go/'],
  ['/Bai-Viet/2026/da-go/?a', '/bai-viet/2026/da-go/'],
  ['/xem.aspx?a&id=6', '/da-go/'],
  ['/', '/'],
  ['/tim-kiem/?q=a', '/tim-kiem/?q=a'],
  ['/xem.aspx?id=7', '/xem.aspx?id=7'],
  ['/%E0%A4', '/%E0%A4'],
  ['/%zz', '/%zz'],
])('shows at %s the page %s', async (path, shown) => {
  const { status, body } = await ask(url, path);
  expect([status, body.toString()]).toEqual([200, shown]);
});
