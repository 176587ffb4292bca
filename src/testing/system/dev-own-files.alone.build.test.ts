import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../../scripts/command/project-root.ts';
import { ask } from '../ask.ts';
import { startDev, type DevServer } from '../start-dev.ts';
import { writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const elsewhere = makeTemporaryFolder('noi-khac-');
const contentDir = writeSite();
let dev: DevServer;

/** Makes a colleague's folder with links that lead out, and a pipe that would make its reader wait forever. */
beforeAll(async () => {
  writeFileSync(join(elsewhere, 'khoa.txt'), 'Khóa riêng của cán bộ');
  symlinkSync(join(elsewhere, 'khoa.txt'), join(contentDir, 'bai-viet/2026/khoa.md'));
  symlinkSync(elsewhere, join(contentDir, 'bai-viet/2026/noi-khac'));
  spawnSync('mkfifo', [join(contentDir, 'bai-viet/2026/ong.md')]);
  dev = await startDev(contentDir);
});
afterAll(() => dev.stop());

const files = [
  `/@fs${contentDir}/bai-viet/2026/khoa.md`,
  `/@fs${contentDir}/bai-viet/2026/noi-khac/khoa.txt`,
  `/@fs${contentDir}/bai-viet/2026/ong.md`,
  `/@fs${contentDir}/co-quan.yml`,
  `/@fs${elsewhere}/khoa.txt`,
  '/content/co-quan.yml',
  '/.cache/dev/snapshot.json',
  `/@fs${root}/.cache/dev/snapshot.json`,
  `/@fs${root}/src/../.cache/dev/snapshot.json`,
  '/src/%2e%2e/.cache/dev/snapshot.json',
  '/package.json',
];
it.each(files)('hands out nothing at %s, however Vite is asked', async (file) => {
  for (const query of ['', '?raw', '?raw&import', '?import', '?url&import', '?raw??']) {
    const { status, body } = await ask(dev.url, file + query);
    expect([query, status]).toEqual([query, 403]);
    expect(body.toString()).not.toMatch(/Khóa riêng|newsroom/);
  }
});

it('starts no program for a page of the web, and answers to no other name than its own', async () => {
  expect((await ask(dev.url, `/__open-in-editor?file=${root}/package.json`)).status).toBe(404);
  const other = await ask(dev.url, '/', { headers: { host: 'xau.example' } });
  expect([other.status, other.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  const page = await ask(dev.url, '/', { headers: { origin: 'https://xau.example' } });
  expect([page.status, page.headers['access-control-allow-origin']]).toEqual([200, undefined]);
});

it('gives pages what they need', async () => {
  for (const path of ['/', '/bai-viet/2026/tuan-tra-dem/', '/@vite/client', '/favicon.svg', '/src/styles/site.css'])
    expect([path, (await ask(dev.url, path)).status]).toEqual([path, 200]);
});
