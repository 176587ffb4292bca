import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from './serve-site-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const files = {
  'site/index.html': 'Trang chủ',
  'site/404.html': 'Không có',
  'site/don-vi/index.html': 'Đơn vị',
  'ngoai.txt': 'kín',
};
let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = makeTemporaryFolder('phuc-vu-');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const served = await serveSite({ siteDir: join(folder, 'site'), port: 0 });
  ({ server } = served);
  port = Number(new URL(served.url).port);
});

afterAll(() => server.close());

/** Asks for the exact path: `fetch` would normalise it first. */
const get = (path: string): Promise<{ status: number | undefined; text: string; headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    request({ port, path, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more: string) => (text += more));
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });

it('serves a page with headers that allow nothing inline and no other host', async () => {
  const { status, text, headers } = await get('/don-vi/');
  expect({ status, text }).toEqual({ status: 200, text: 'Đơn vị' });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe|http|\*/);
});

it('adds the slash that a folder’s address lacks', async () => {
  const { status, headers } = await get('/don-vi?q=a');
  expect({ status, location: headers.location }).toEqual({ status: 301, location: '/don-vi/?q=a' });
});

it.each(['//don-vi', '///don-vi', '/%2fdon-vi'])('never redirects %s to another host', async (path) => {
  expect((await get(path)).headers.location).toBe('/don-vi/');
});

it.each(['/khong-co', '/%E0%A4', '/[', '/\\\\', '/index.html/'])(
  'answers %s with the site’s own page, and goes on',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'Không có' });
    expect(await get('/')).toMatchObject({ status: 200 });
  },
);

it.each(['/..%2fngoai.txt', '/%2e%2e/ngoai.txt', '/../ngoai.txt', '/%E0%A4%A', '/%00', 'http://['])(
  'refuses %s as nginx does, and goes on',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 400 });
    expect(await get('/')).toMatchObject({ status: 200 });
  },
);
