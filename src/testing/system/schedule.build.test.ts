import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'unit: pv01\ntags: []';
let contentDir = '';
let siteDir = '';

beforeAll(() => {
  contentDir = writeSite({
    'bai-viet/2026/hen-gio.md': articleText(`title: Bài hẹn giờ\ndate: 2026-11-24 08:30\n${keys}`),
    'bai-viet/2026/hen-ngay/index.mdx': articleText(`title: Bài hẹn ngày\ndate: 2026-12-01\n${keys}`),
    'bai-viet/2026/het-han.md': articleText(`title: Bài có hạn\ndate: 2026-11-01\nexpires: 2026-11-23\n${keys}`),
    'bai-viet/2026/nhap.md': articleText(`title: Bài nháp\ndate: 2026-11-25\ndraft: true\n${keys}`),
  });
  siteDir = makeTemporaryFolder('toa-soan-lich-');
  mkdirSync(join(siteDir, 'xac-minh'));
  writeFileSync(join(siteDir, 'xac-minh/ban-ke.json'), '{"builtAt":"2026-11-23T01:00:00.000Z","format":1}');
});

const schedule = (now: string, ...args: string[]): Promise<VerbResult> =>
  runVerb('schedule', { args, env: { CONTENT_DIR: contentDir, BUILD_NOW: now } });
const morning = '2026-11-23T08:00:00+07:00';
const nextDay = '2026-11-24T08:30:00+07:00';

it('says when which page appears or disappears, drafts aside', async () => {
  expect(await schedule(morning)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: `Sắp tới, tính từ 08:00 ngày 23/11/2026, trang phải dựng lại vào:
00:00 ngày 24/11/2026
  hết hạn    ${contentDir}/bai-viet/2026/het-han.md
08:30 ngày 24/11/2026
  lên trang  ${contentDir}/bai-viet/2026/hen-gio.md
00:00 ngày 01/12/2026
  lên trang  ${contentDir}/bai-viet/2026/hen-ngay/index.mdx
`,
  });
});

it('looks no further than it is told', async () => {
  expect((await schedule(morning, '--within', '17')).stdout.split('\n').slice(0, -1)).toEqual([
    'Từ nay đến 01:00 ngày 24/11/2026, tính từ 08:00 ngày 23/11/2026, trang phải dựng lại vào:',
    '00:00 ngày 24/11/2026',
    `  hết hạn    ${contentDir}/bai-viet/2026/het-han.md`,
  ]);
  expect(await schedule(morning, '--within', '0,5')).toMatchObject({
    status: 0,
    stdout: 'Từ nay đến 08:30 ngày 23/11/2026 không có bài nào đến giờ đăng hay hết hạn.\n',
  });
});

it('tells machines the same', async () => {
  const { stdout } = await schedule(nextDay, '--due', morning, '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    now: nextDay,
    since: morning,
    isDue: true,
    due: [
      {
        at: '2026-11-24T00:00:00+07:00',
        change: 'het-han',
        file: `${contentDir}/bai-viet/2026/het-han.md`,
        path: '/bai-viet/2026/het-han/',
      },
      {
        at: nextDay,
        change: 'len-trang',
        file: `${contentDir}/bai-viet/2026/hen-gio.md`,
        path: '/bai-viet/2026/hen-gio/',
      },
    ],
    next: [
      {
        at: '2026-12-01T00:00:00+07:00',
        change: 'len-trang',
        file: `${contentDir}/bai-viet/2026/hen-ngay/index.mdx`,
        path: '/bai-viet/2026/hen-ngay/',
      },
    ],
  });
  expect(JSON.parse((await schedule(nextDay, '--due', '2026-11-24', '--format', 'json')).stdout)).toMatchObject({
    since: '2026-11-24T00:00:00+07:00',
    due: [{ change: 'len-trang' }],
  });
  expect((await schedule(nextDay, '--due', nextDay, '--format', 'env')).stdout).toBe(
    'DUE=false\nNEXT=2026-12-01T00:00:00+07:00\n',
  );
});

describe('what a live site lacks', () => {
  it('is told from the folder that is served', async () => {
    expect((await schedule(nextDay, '--due', siteDir, '--within', '1')).stdout).toBe(
      `Từ 08:00 ngày 23/11/2026 đến nay có 2 thay đổi: cần dựng lại trang.
00:00 ngày 24/11/2026
  hết hạn    ${contentDir}/bai-viet/2026/het-han.md
08:30 ngày 24/11/2026
  lên trang  ${contentDir}/bai-viet/2026/hen-gio.md

Từ nay đến 09:30 ngày 24/11/2026 không có bài nào đến giờ đăng hay hết hạn.
`,
    );
    expect((await schedule(morning, '--due', siteDir, '--within', '1')).stdout).toContain('chưa cần dựng lại.\n');
  });

  it.each([
    ['{"live":{"builtAt":"2026-11-23T01:00:00.000Z"}}', '2026-11-23T08:00:00+07:00'],
    ['{"live":null}', '1970-01-01T07:00:00+07:00'],
  ])('is told from the status of where it is published: %s', async (text, since) => {
    const status = join(siteDir, 'dang-chay.json');
    writeFileSync(status, text);
    const { stdout } = await schedule(nextDay, '--due', status, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ since, isDue: true });
  });

  it('is told from the address at which it answers', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/xac-minh/ban-ke.json' ? 200 : 404).end('{"builtAt":"2026-11-23T01:00:00Z"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await schedule(nextDay, '--due', `${url}/`, '--format', 'env')).stdout).toMatch(/^DUE=true\n/);
    expect(await schedule(nextDay, '--due', `${url}/khac`)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `Không biết trang ở \`${url}/khac\` được dựng lúc nào (\`${url}/khac/xac-minh/ban-ke.json\` trả lời mã 404).
Viết thư mục hoặc địa chỉ của trang đang chạy, hoặc một thời điểm: \`--due 2026-11-23T08:00:00+07:00\`, \`--due 2026-11-23\`.
`,
    });
    server.close();
  });
});

it.each([
  [
    ['--due', '/khong-co'],
    'Không biết trang ở `/khong-co` được dựng lúc nào (không thấy thư mục hay tệp ấy, hoặc thư mục không có bản kê).',
  ],
  [
    ['--due', 'http://127.0.0.1:9'],
    'Không biết trang ở `http://127.0.0.1:9` được dựng lúc nào (không nối được tới máy chủ).',
  ],
  [['--due', '2026-11-31'], '`--due`: `2026-11-31` không có thật: tháng 11 năm 2026 chỉ có 30 ngày.'],
  [['--due', '23/11/2026'], '`--due`: `23/11/2026` ghi ngày trước, năm sau.'],
  [
    ['--due', '2026-13-45T00:00Z'],
    'Không biết trang ở `2026-13-45T00:00Z` được dựng lúc nào (không có thời điểm dựng).',
  ],
  [['--due', 'package.json'], 'Không biết trang ở `package.json` được dựng lúc nào (không có thời điểm dựng).'],
  [['--within', 'mai'], '`mai` không phải một số giờ.'],
  [['--within', '0'], '`0` không phải một số giờ.'],
  [['--format', 'xml'], 'Không có dạng báo cáo `xml`.'],
])('refuses %j', async (args, message) => {
  const { status, stdout, stderr } = await schedule(morning, ...args);
  expect({ status, stdout, said: stderr.split('\n')[0] }).toEqual({ status: 2, stdout: '', said: message });
});

it('names an article whose date it cannot read, and tells of the others', async () => {
  const broken = writeSite({ 'bai-viet/2026/sai.md': articleText(`title: Bài sai\ndate: 31/12/2026\n${keys}`) });
  const { status, stdout, stderr } = await runVerb('schedule', {
    env: { CONTENT_DIR: broken, BUILD_NOW: '2026-06-01T00:00:00+07:00' },
  });
  expect(status).toBe(1);
  expect(stdout).toContain(`lên trang  ${broken}/bai-viet/2026/tuan-tra-dem.md`);
  expect(stderr).toContain(`${broken}/bai-viet/2026/sai.md\n  3:`);
});
