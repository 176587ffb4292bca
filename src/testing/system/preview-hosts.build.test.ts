import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from '../../hosting/serve-site-fs.ts';
import { ask } from '../ask.ts';
import { runVerb } from '../run-verb-fs.ts';
import { startNginx, type Nginx } from '../start-nginx-fs.ts';
import { writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

let contentDir = '';
let outDir = '';
let key = '';
let nginx: Nginx;
let server: Server;
let hosts: string[];

beforeAll(async () => {
  outDir = join(makeTemporaryFolder('toa-soan-xem-thu-'), 'dist');
  key = join(dirname(outDir), 'khoa.pem');
  const { stdout } = await runVerb('sign', { args: ['--new-key', key] });
  contentDir = writeSite();
  const agency = readFileSync(join(contentDir, 'co-quan.yml'), 'utf8');
  contentDir = writeSite({ 'co-quan.yml': `${agency}${/^verifyKey: .*$/m.exec(stdout)?.[0]}\n` });
  const built = await runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, PREVIEW: 'bai-moi' },
  });
  expect(built).toMatchObject({ status: 0, stderr: '' });
  const served = await serveSite({ siteDir: outDir, port: 0 });
  ({ server } = served);
  nginx = await startNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` });
  hosts = [served.url, nginx.url];
});
afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

it.each(['/', '/bai-viet/2026/tuan-tra-dem/', '/robots.txt', '/rss.xml', '/favicon.svg', '/khong-co/', '/don-vi'])(
  'every host keeps search engines from %s of a preview',
  async (path) => {
    for (const host of hosts) expect((await ask(host, path)).headers['x-robots-tag']).toBe('none');
  },
);

it('is told from the official site on hosts that read `_headers` too', () => {
  expect(readFileSync(join(outDir, '_headers'), 'utf8')).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: none\n/);
});

it('keeps its note to itself', async () => {
  for (const host of hosts) expect((await ask(host, '/preview.txt')).status).toBe(404);
});

it('is not signed, whatever key is at hand', async () => {
  expect(existsSync(join(outDir, 'xac-minh/ban-ke.json'))).toBe(true);
  expect(await runVerb('sign', { args: ['--site', outDir, '--key-file', key] })).toMatchObject({ status: 2 });
  expect(existsSync(join(outDir, 'xac-minh/ban-ke.sig'))).toBe(false);
});

it('is refused by publish, which leaves the target alone', async () => {
  const target = join(dirname(outDir), 'trang');
  const { status, stderr } = await runVerb('publish', {
    args: ['--site', outDir, '--to', target],
    env: { CONTENT_DIR: contentDir },
  });
  expect(stderr).toContain('không được đăng: nó là bản xem thử của một nhánh, không phải trang chính thức.');
  expect(status).not.toBe(0);
  expect(existsSync(join(target, 'current'))).toBe(false);
});
