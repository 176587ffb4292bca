import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Asked } from '../ask.ts';
import { copyProject } from '../copy-project-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { startNginx, type Nginx } from '../start-nginx-fs.ts';
import { articleText } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

/*
 * An end-to-end test with real parts: this project in a bare repository with the hook, an article on the usual way, and
 * a reader who asks a real nginx. The tests follow each other, like the days of a newsroom.
 */
const address = '/bai-viet/2025/day-len-la-len-trang/';
const keys = 'title: Công an phường ra quân giữ đường thông\ndate: 2025-06-19\nunit: pv01\ntags: []';
const body = 'Sáng nay, Công an phường ra quân, nhắc các hộ kinh doanh giữ lối đi chung thông thoáng.';

let folder = '';
let bare = '';
let clone = '';
let target = '';
let nginx: Nginx | undefined;

/** The environment of a server of the agency: the system's own node and npm, and nothing of the test's shell. */
const env = (): Record<string, string> => ({
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((dir) => !dir.includes('node_modules'))
    .join(delimiter),
  HOME: folder,
  LANG: 'C.UTF-8',
  GIT_CONFIG_SYSTEM: '/dev/null',
  npm_config_offline: 'true', // the hook must need no network: the libraries are there
});

const git = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: clone, encoding: 'utf8', env: env() });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
  return (stdout + stderr).replaceAll(/^remote: ?| +$/gm, ''); // git ends each line of the other side with spaces
};
const commit = (message: string): string => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', '--short', 'HEAD').trim();
};
const write = (file: string, text: string): void => {
  mkdirSync(join(clone, file, '..'), { recursive: true });
  writeFileSync(join(clone, file), text);
};
const live = (): string => readlinkSync(join(target, 'current'));
const get = async (path: string, headers: Record<string, string> = {}): Promise<Asked> => {
  nginx ??= await startNginx({ server: `root ${target}/current; include ${target}/current/_nginx.conf;` });
  return ask(nginx.url, path, { headers });
};

beforeAll(async () => {
  folder = makeTemporaryFolder('toa-soan-day-');
  [bare, clone, target] = [join(folder, 'toa-soan.git'), join(folder, 'may-can-bo'), join(folder, 'trang')];
  writeFileSync(join(folder, '.gitconfig'), '[user]\n\tname = Cán bộ\n\temail = can-bo@minhha.example\n');
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', bare]);
  spawnSync('git', ['clone', '--quiet', bare, clone]);
  copyProject(clone);

  const key = join(folder, 'khoa-ky.pem');
  const made = await runVerb('sign', { args: ['--new-key', key] });
  const line = /^verifyKey: .*$/m.exec(made.stdout)?.[0];
  expect({ status: made.status, line }).toEqual({ status: 0, line: expect.stringContaining('=') as string });
  const agency = join(clone, 'content/co-quan.yml');
  writeFileSync(agency, readFileSync(agency, 'utf8').replaceAll(/^verifyKey:.*\n/gm, ''));
  appendFileSync(agency, `${line}\n`);

  const installed = await runVerb('hook', { args: ['--install', bare, '--to', target, '--key', key] });
  expect(installed).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Đã mang theo thư viện đang dùng') as string,
  });
});

afterAll(() => nginx?.stop());

it('keeps an article on a branch from the public', () => {
  git('switch', '--quiet', '--create', 'main');
  commit('Tòa soạn');
  git('switch', '--quiet', '--create', 'bai-moi');
  write('content/bai-viet/2025/day-len-la-len-trang.md', articleText(keys, body));
  commit('Bài mới');
  expect(git('push', '--quiet', 'origin', 'bai-moi').trim()).toBe(
    'Đã nhận. Chỉ nhánh `main` được đăng lên trang: nhờ người duyệt nhập bài vào nhánh ấy.',
  );
  expect(existsSync(target)).toBe(false);
});

it('publishes it when it is merged, and nginx shows it to readers with the headers of the site', async () => {
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Gộp bài mới', 'bai-moi');
  const short = git('rev-parse', '--short', 'HEAD').trim();
  const said = git('push', '--quiet', 'origin', 'main');
  expect(said.split('\n')).toEqual(
    expect.arrayContaining([
      `Soát bản ${short}…`,
      'Dựng trang…',
      `Đăng lên ${target}…`,
      `Đã đăng bản ${short}.`,
    ]) as string[],
  );
  expect(said).not.toContain('Cài thư viện');
  expect(live()).toMatch(new RegExp(`^releases/.+-${short}$`));

  const { status, headers, body: bytes } = await get(address, { 'Accept-Encoding': 'br' });
  expect(status).toBe(200);
  expect(brotliDecompressSync(bytes).toString()).toContain(body);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
    'cache-control': 'no-cache',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    ) as string,
    'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/) as string,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('geolocation=()') as string,
  });
  expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|\*|https?:/);
  expect(headers).not.toHaveProperty('x-robots-tag');
});

it('serves what pages are made of for ever, packed or not, and keeps its own files to itself', async () => {
  const page = (await get(address)).body.toString();
  const style = /href="(\/_astro\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  expect(await get(style)).toMatchObject({
    status: 200,
    headers: { 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/css; charset=utf-8' },
  });
  expect((await get('/rss.xml')).headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  for (const path of ['/_nginx.conf', '/_headers', '/.git/', '/khong-co/'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

it('carries the signature of the agency’s key', async () => {
  expect((await get('/xac-minh/ban-ke.sig')).status).toBe(200);
  const verified = await runVerb('sign', {
    args: ['--verify', join(target, 'current')],
    env: { CONTENT_DIR: join(clone, 'content') },
  });
  expect(verified).toMatchObject({ status: 0 });
});

it('tells the pusher of a broken article its file and line, and readers keep what they had', async () => {
  const before = live();
  write('content/bai-viet/2025/bai-sai.md', articleText(keys.replace('pv01', 'pv99'), body));
  const short = commit('Bài sai');
  const said = git('push', '--quiet', 'origin', 'main');
  expect(said).toMatch(
    /^content\/bai-viet\/2025\/bai-sai\.md\n {2}4:\d+ +don-vi-la +Không có đơn vị nào mang mã `pv99`\./m,
  );
  expect(said).toContain(
    `Chưa đăng bản ${short}: hãy sửa các chỗ nêu trên, ghi lại bằng \`git commit\` rồi \`git push\`.\nTrang đang chạy vẫn như cũ.\n`,
  );
  expect(live()).toBe(before);
  expect((await get('/bai-viet/2025/bai-sai/')).status).toBe(404);
  expect((await get(address)).status).toBe(200);
});

it('goes on with the last sound text when a timer asks, and has nothing to do until something is due', () => {
  const { status, stdout } = spawnSync(join(bare, 'hooks/post-receive'), ['--scheduled'], {
    encoding: 'utf8',
    env: env(),
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Chưa có bài nào đến giờ đăng hay hết hạn.\n' });
});
