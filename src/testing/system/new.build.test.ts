import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPictureMetadata } from '../../pictures/read-picture-metadata.ts';
import { makePhotoWithMetadata } from '../make-photo-with-metadata.ts';
import { runVerb } from '../run-verb-fs.ts';
import { writeSite } from '../write-site-fs.ts';

let contentDir = '';

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
  [
    'a unit that is not public',
    ['--title', 'Bài', '--unit', 'kin'],
    '`--unit`: đơn vị `kin` không được nêu tên công khai.\nDùng một trong: pv01, pc03.',
  ],
  [
    'a unit that has ended',
    ['--title', 'Bài', '--unit', 'pc05'],
    '`--unit`: bài đăng ngày 24/11/2026 nhưng đơn vị `pc05` (Phòng Cảnh sát môi trường) chỉ hoạt động đến hết ngày 30/08/2023.\nGhi đơn vị kế thừa: `--unit pc03`; hoặc sửa ngày đăng.',
  ],
  [
    'a unit that was not there yet',
    ['--title', 'Bài', '--unit', 'pc05', '--date', '2018-01-01'],
    'đến ngày 06/08/2018 mới thành lập.\nGhi đơn vị hoạt động vào ngày đó, hoặc sửa ngày đăng.',
  ],
  [
    'a mistyped unit',
    ['--title', 'Bài', '--unit', 'pv02'],
    '`--unit`: không chọn được mã `pv02`.\nViết: `--unit pv01`.',
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
    'Ảnh `có.jpg` không có ở đó: `/không/có.jpg`.\nViết đúng đường dẫn tới tệp ảnh',
  ],
  [
    'what a photograph shows, in words,',
    ['--title', 'Bài', '--unit', 'pv01', '--photo', 'package.json', '--alt', ' '],
    'Ảnh `package.json` không phải là ảnh',
  ],
  ['a title in letters', ['--title', '…', '--unit', 'pv01'], 'Tiêu đề chưa có chữ nào.'],
])('stops with status 2 and writes nothing when %s is missing or wrong', async (_, args, message) => {
  contentDir = writeSite();
  const { status, stderr } = await run('new', ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(contentDir, 'bai-viet/2026/bai.md'))).toBe(false);
});
