import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readPictureMetadata } from '../../pictures/read-picture-metadata.ts';
import { makePhotoWithMetadata } from '../make-photo-with-metadata.ts';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';

const keys = 'title: Ra quân giữ đường thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
const wrong = articleText(keys.replace('pv01', 'pv99'));
let contentDir = '';

const check = (...args: string[]) =>
  runVerb('check', { args, env: { CONTENT_DIR: contentDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' } });

it.each([
  ['a path from the content folder', 'bai-viet/2026/mot.md', 1],
  ['a folder', 'bai-viet/2026', 3],
])('checks only %s', async (_, name, files) => {
  contentDir = writeSite({ 'bai-viet/2026/mot.md': wrong, 'bai-viet/2026/hai.md': wrong });
  for (const named of [name, join(contentDir, name)]) {
    const { status, stdout } = await check(named, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files, blocking: Math.min(files, 2), notes: 0 });
  }
});

it.each([
  ['bai-viet/2026/khong-co.md', 'Không thấy `bai-viet/2026/khong-co.md` trong thư mục nội dung.'],
  ['--format=xml', 'Không có dạng báo cáo `xml`.\nDùng một trong: text, json, github, gitlab.'],
  ['--lạ', 'Lệnh này không có tùy chọn `--lạ`.'],
])('stops with status 2 at %s', async (arg, message) => {
  contentDir = writeSite();
  const { status, stdout, stderr } = await check(arg);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

it('mends text and photographs in place, says what, and touches nothing else', async () => {
  const photo = await makePhotoWithMetadata({ orientation: 6 });
  const plain = articleText(keys, 'Ðoàn xe đi qua.\u200B');
  contentDir = writeSite({
    'bai-viet/2026/ban.md': plain.normalize('NFD'),
    'bai-viet/2026/ra-quan/index.md': articleText(keys, '![Tổ tuần tra](to.jpg)'),
    'bai-viet/2026/ra-quan/to.jpg': photo,
    'bai-viet/2026/ra-quan/hong.jpg': photo.subarray(0, 9000),
    'bai-viet/2026/cu.md': Buffer.from([0xff, 0xfe, 0]),
  });
  const { stderr } = await check('--fix');
  expect(stderr).toContain(`${contentDir}/bai-viet/2026/ban.md\n  Đã sửa`);
  expect(stderr).toContain(`${contentDir}/bai-viet/2026/ra-quan/to.jpg\n  Đã xóa khỏi ảnh: `);
  expect(readFileSync(join(contentDir, 'bai-viet/2026/ban.md'), 'utf8')).toBe(articleText(keys, 'Đoàn xe đi qua.'));
  const fixed = readFileSync(join(contentDir, 'bai-viet/2026/ra-quan/to.jpg'));
  expect(readPictureMetadata(fixed)).toEqual([]);
  // No pixel changes; only the orientation stays beside them.
  expect(await sharp(fixed).metadata()).toMatchObject({ width: 640, height: 400, orientation: 6 });
  expect(readFileSync(join(contentDir, 'bai-viet/2026/ra-quan/hong.jpg'))).toEqual(photo.subarray(0, 9000));
  expect(readFileSync(join(contentDir, 'bai-viet/2026/cu.md'))).toEqual(Buffer.from([0xff, 0xfe, 0]));
  expect((await check('--fix')).stderr).toBe('');
});

it('mends only the files that are named', async () => {
  contentDir = writeSite({ 'bai-viet/2026/mot.md': articleText(keys).normalize('NFD') });
  const other = join(contentDir, 'bai-viet/2026/hai.md');
  writeFileSync(other, articleText(keys).normalize('NFD'));
  await check('--fix', 'bai-viet/2026/mot.md');
  expect(readFileSync(other, 'utf8')).toBe(articleText(keys).normalize('NFD'));
});
