import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { makePdf } from '../make-documents.ts';
import { later, preparePublishing } from '../prepare-publishing.ts';
import { publish, rollback, steady } from '../publish-fs.ts';
import { soundPage } from '../write-built-site-fs.ts';

const { one, site, target: targetOf } = preparePublishing('xoa-bo-dem-');
let target = '';
let list = '';
beforeEach(() => {
  target = targetOf();
  list = join(target, 'xoa-bo-dem.txt');
});

const document = await makePdf();
const digest = createHash('sha256').update(document).digest('hex').slice(0, 16);
const withdrawn = {
  'bai-viet/2026/a/index.html': soundPage('bai-viet/2026/a/index.html', '<span data-gone="da-go">Bài đã gỡ.</span>'),
  '_dia-chi.json': `${JSON.stringify({
    redirects: [],
    gone: ['/bai-viet/2026/a/', `/tep/${digest}`].map((path) => ({ path, kind: 'da-go' })),
    headers: [],
  })}\n`,
};
const told = (count: number): string =>
  `${count} địa chỉ vừa thôi hiện; có bộ đệm (proxy, CDN) phía trước thì xóa khỏi đó các địa chỉ ghi trong \`${list}\`.`;

it('lists for the host alone what a publish took away, and nothing after one that took nothing', async () => {
  const files = { 'anh/0a-480.webp': 'Ảnh', [`tep/${digest}/quyet-dinh-12.pdf`]: document };
  await publish(target, await site({ version: 'một', files }));
  expect(existsSync(list)).toBe(false);
  const { stdout } = await publish(target, await site({ version: 'hai', files: withdrawn }));
  expect(steady(stdout)).toContain(told(3));
  expect(readFileSync(list, 'utf8').trimEnd().split('\n')).toEqual([
    'https://congan.minhha.example/anh/0a-480.webp',
    'https://congan.minhha.example/bai-viet/2026/a/',
    `https://congan.minhha.example/tep/${digest}/quyet-dinh-12.pdf`,
  ]);
  expect(statSync(list).mode & 0o777).toBe(0o600);
  await publish(target, await site({ version: 'ba', files: withdrawn }));
  expect(existsSync(list)).toBe(false);
});

it('has the list at hand when the host is reloaded', async () => {
  await publish(target, one);
  await publish(target, await site({ files: withdrawn }), '--reload', 'cp xoa-bo-dem.txt da-xoa');
  expect(readFileSync(join(target, 'da-xoa'), 'utf8')).toBe('https://congan.minhha.example/bai-viet/2026/a/\n');
});

it('lists what going back takes away', async () => {
  await publish(target, one);
  const lo = { 'bai-viet/2026/lo/index.html': soundPage('bai-viet/2026/lo/index.html', 'Đăng nhầm.') };
  await publish(target, await site({ builtAt: later, files: lo }));
  expect(steady((await rollback(target)).stdout)[0]).toBe(told(1));
  expect(readFileSync(list, 'utf8')).toBe('https://congan.minhha.example/bai-viet/2026/lo/\n');
});

it('says when the list cannot be written, and withdraws all the same', async () => {
  await publish(target, one);
  mkdirSync(join(list, 'khong-phai-tep'), { recursive: true });
  const { status, stdout } = await publish(target, await site({ files: withdrawn }));
  expect(status).toBe(0);
  expect(steady(stdout)).toContainEqual(
    expect.stringMatching(/^Chưa ghi được `.+\/xoa-bo-dem\.txt` \(rm: .+\); hãy xóa trọn bộ đệm phía trước máy chủ\.$/),
  );
});
