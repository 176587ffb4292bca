import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readPictureMetadata } from '../src/pictures/read-picture-metadata.ts';
import { makePhotoWithMetadata } from '../src/testing/make-photo-with-metadata.ts';
import { runVerb } from '../src/testing/run-verb-fs.ts';
import { writeSite } from '../src/testing/write-site-fs.ts';

let contentDir = '';
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

const run = (verb: string, ...args: string[]) =>
  runVerb(verb, { args, env: { CONTENT_DIR: contentDir, BUILD_NOW: '2026-11-23T20:00:00Z' } });

it('writes an article from flags alone, its photograph cleaned, and the gate is content with it', async () => {
  contentDir = writeSite();
  const photo = join(contentDir, 'IMG 001.JPG');
  writeFileSync(photo, await makePhotoWithMetadata());
  const file = 'bai-viet/2026/canh-bao-goi-dien-lua-dao/index.md';
  const title = ['--title', 'Cảnh báo: gọi điện lừa đảo', '--unit', 'pv01', '--tags', 'lua-dao, giao-thong'];
  const rest = [
    '--section',
    'an-ninh-trat-tu',
    '--summary',
    'Hãy gác máy.',
    '--photo',
    photo,
    '--alt',
    'Một cuộc gọi lạ hiện trên điện thoại',
    '--draft',
  ];
  expect(await run('new', ...title, ...rest)).toEqual({
    status: 0,
    signal: null,
    stderr: '',
    stdout: `Đã tạo \`${contentDir}/${file}\`.\nMở tệp đó viết nội dung, xem thử bằng \`npm run dev\`, rồi soát: \`npm run check -- ${contentDir}/${file}\`.\n`,
  });
  expect(readFileSync(join(contentDir, file), 'utf8')).toBe(`---
title: "Cảnh báo: gọi điện lừa đảo"
date: 2026-11-24
unit: pv01
section: an-ninh-trat-tu
tags:
  - lua-dao
  - giao-thong
summary: Hãy gác máy.
draft: true
---

Viết nội dung bài ở đây: việc gì, ở đâu, khi nào, ai làm.

![Một cuộc gọi lạ hiện trên điện thoại](img-001.jpg)
`);
  expect(readPictureMetadata(readFileSync(join(contentDir, file, '../img-001.jpg')))).toEqual([]);
  expect(await run('check', file)).toMatchObject({ status: 0 });
});

it('overwrites nothing', async () => {
  contentDir = writeSite();
  expect(await run('new', '--title', 'Tuần tra đêm', '--unit', 'pv01', '--date', '2026-06-19')).toMatchObject({
    status: 2,
    stderr: `Đã có \`${contentDir}/bai-viet/2026/tuan-tra-dem.md\`, không ghi đè.\nĐặt tiêu đề khác, hoặc sửa tệp đã có.\n`,
  });
});

it.each([
  ['a title without a terminal', ['--unit', 'pv01'], 'Không có cửa sổ dòng lệnh để hỏi, mà thiếu `--title`.'],
  ['a unit without a terminal', ['--title', 'Bài'], 'Không có cửa sổ dòng lệnh để hỏi, mà thiếu `--unit`.'],
  ['a unit that is not public', ['--title', 'Bài', '--unit', 'kin'], '`--unit`: không chọn được mã `kin`.'],
  [
    'a unit that has ended',
    ['--title', 'Bài', '--unit', 'pc05'],
    '`--unit`: không chọn được mã `pc05`.\nViết: `--unit pc03`.',
  ],
  [
    'a tag',
    ['--title', 'Bài', '--unit', 'pv01', '--tags', 'lua-dap'],
    '`--tags`: không chọn được mã `lua-dap`.\nViết: `--tags lua-dao`.',
  ],
  ['a date', ['--title', 'Bài', '--unit', 'pv01', '--date', '19/6/2026'], '`19/6/2026`'],
  ['what a photograph shows', ['--title', 'Bài', '--unit', 'pv01', '--photo', 'a.jpg'], 'mà thiếu `--alt`.'],
  [
    'a photograph',
    ['--title', 'Bài', '--unit', 'pv01', '--photo', '/không/có.jpg', '--alt', 'Đê'],
    'Ảnh `có.jpg` không có ở đó.',
  ],
])('stops with status 2 and writes nothing when %s is missing or wrong', async (_, args, message) => {
  contentDir = writeSite();
  const { status, stderr } = await run('new', ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(contentDir, 'bai-viet/2026/bai.md'))).toBe(false);
});

/**
 * Runs `npm run new` in a terminal, which util-linux's `script` gives it, and types each answer once it is asked for.
 * @returns the status of the verb
 */
async function answerInTerminal(given: string, answers: [asked: string, typed: string][]): Promise<number | null> {
  const found = spawnSync('script', ['--version'], { encoding: 'utf8' });
  if (!found.stdout?.includes('util-linux'))
    throw new Error('The questions are asked in a terminal: install `script` of util-linux (Debian: bsdutils).');
  const verb = `'${process.execPath}' '${join(import.meta.dirname, 'new.ts')}'`;
  const command = `stty cols 100 rows 40; ${verb} ${given}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      BUILD_NOW: '2026-11-23T20:00:00Z',
      NODE_ENV: 'production',
      VITEST: '',
      CI: '',
    },
  });
  const waiting = [...answers];
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    const next = waiting[0];
    if (!next || !screen.includes(next[0])) return;
    waiting.shift();
    screen = '';
    for (const [index, key] of [...next[1]].entries()) setTimeout(() => child.stdin.write(key), 300 + index * 100);
  });
  return new Promise((resolve) => child.once('close', resolve));
}

it('asks in a terminal, and finds a unit without its diacritics', async () => {
  contentDir = writeSite();
  const given = '--title "Ra quân" --date 2026-06-19 --section an-ninh-trat-tu --tags lua-dao --summary ""';
  const status = await answerInTerminal(given, [
    ['Đơn vị viết bài', 'tham muu\r'],
    ['Ảnh kèm bài', '\r'],
    ['Để là bản nháp?', '\r'],
  ]);
  expect(status).toBe(0);
  expect(readFileSync(join(contentDir, 'bai-viet/2026/ra-quan.md'), 'utf8')).toContain('unit: pv01\n');
}, 40_000);

it('offers the units of the day that was answered, not of today', async () => {
  contentDir = writeSite();
  const given = '--title "Bài cũ" --section an-ninh-trat-tu --tags lua-dao --summary "" --draft';
  const clearLine = '\x15';
  const status = await answerInTerminal(given, [
    ['Ngày đăng', `${clearLine}2022-03-01\r`],
    ['Đơn vị viết bài', 'moi truong\r'],
    ['Ảnh kèm bài', '\r'],
  ]);
  expect(status).toBe(0);
  expect(readFileSync(join(contentDir, 'bai-viet/2022/bai-cu.md'), 'utf8')).toContain('unit: pc05\n');
}, 40_000);
