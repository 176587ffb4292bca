import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { hashTree } from '../hash-tree-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { startDev, type DevServer } from '../start-dev.ts';
import { articleText, smallSite, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const blocked = articleText(
  'title: Bài lộ số căn cước của dân\ndate: 2026-06-20\nunit: pv01\ntags: []',
  'Số căn cước của ông là 001090012345.',
);
const unreadable = articleText('title: Bài sai một khóa\nsumary: Sa-pô.\ndate: 2026-06-20\nunit: pv01\ntags: []');
const opened: DevServer[] = [];

afterEach(async () => {
  for (const dev of opened.splice(0)) await dev.stop();
});

async function open(contentDir: string, env: Record<string, string> = {}): Promise<DevServer> {
  const dev = await startDev(contentDir, env);
  opened.push(dev);
  return dev;
}

it('shows with GATE=note a body that only rules stop, below what they say, and no other', async () => {
  const contentDir = writeSite({ 'bai-viet/2026/lo.md': blocked, 'bai-viet/2026/sai.md': unreadable });
  const dev = await open(contentDir, { GATE: 'note' });
  const { html } = await dev.get('/bai-viet/2026/lo/');
  expect(html).toMatch(/data-faults=[^]*so-can-cuoc[^]*Số căn cước của ông là 001090012345\./);
  expect((await dev.get('/bai-viet/2026/sai/')).html).not.toContain('Nội dung bài.');
  expect((await dev.get('/')).html).toContain('2 bài đang có lỗi');
});

it.each(['co-quan.yml', 'don-vi.yml', 'chuyen-muc.yml'])(
  'opens as one plain page while %s is broken from the start',
  async (file) => {
    const contentDir = writeSite({ [file]: '- { dở dang\n' });
    const dev = await open(contentDir);
    for (const path of ['/', '/bai-viet/2026/tuan-tra-dem/', '/khong-co/']) {
      const { status, html } = await dev.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toMatch(new RegExp(`Chưa mở được trang xem thử[^]*${file}</code>, dòng 1, cột \\d+[^]*Cách sửa:`));
    }
    writeFileSync(join(contentDir, file), String(smallSite[file]));
    await expect.poll(async () => (await dev.get('/')).html).toContain('Tuần tra đêm giữ bình yên khu dân cư');
  },
);

it.each(['the.yml', 'tu-viet-tat.yml', 'duong-dan-cu.yml'])(
  'does without %s while it is broken, and says so',
  async (file) => {
    const dev = await open(writeSite({ [file]: '- { dở dang\n' }));
    for (const path of ['/', '/bai-viet/2026/tuan-tra-dem/']) {
      const { status, html } = await dev.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain(`${file}</a> chưa dùng được`);
      expect(html).toContain('Tuần tra đêm giữ bình yên khu dân cư');
    }
  },
);

it('leaves the build as it is: it refuses, and holds nothing of the preview', async () => {
  const contentDir = writeSite({});
  const outDir = join(makeTemporaryFolder('toa-soan-dung-'), 'dist');
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' };
  expect(await runVerb('build', { env })).toMatchObject({ status: 0, stderr: '' });
  const before = hashTree(outDir);

  writeFileSync(join(contentDir, 'bai-viet/2026/lo.md'), blocked);
  const dev = await open(contentDir);
  expect((await dev.get('/bai-viet/2026/lo/')).html).toContain('data-faults');
  expect(await runVerb('build', { env })).toMatchObject({ status: 1 });
  expect(hashTree(outDir)).toEqual(before);

  rmSync(join(contentDir, 'bai-viet/2026/lo.md'));
  await expect.poll(async () => (await dev.get('/')).html).not.toContain('data-fault-mark');
  expect(await runVerb('build', { env })).toMatchObject({ status: 0, stderr: '' });
  expect(hashTree(outDir)).toEqual(before);
  const traces =
    /_loi\/|data-fault|fault-mark|fault-place|faulty-files|đang có lỗi|phải sửa mới đăng|không có phần tìm kiếm/;
  const texts = (readdirSync(outDir, { recursive: true }) as string[]).filter((file) =>
    /\.(?:html|css|js|json|txt|conf)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((file) => traces.test(readFileSync(join(outDir, file), 'utf8')))).toEqual([]);
});
