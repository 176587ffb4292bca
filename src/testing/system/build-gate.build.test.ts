import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { articleText, smallSite, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const marker = 'dauvetbanve';
const keys = 'title: Trao trả giấy tờ\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]';
let contentDir: string;
let outDir: string;
let noted: VerbResult;

const build = (gate: string, out = outDir) =>
  runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: out, BUILD_NOW: '2026-11-23T08:00:00+07:00', GATE: gate },
  });

beforeAll(async () => {
  contentDir = writeSite({
    'bai-viet/2026/trao-tra.md': articleText(keys, 'Căn cước số 001098012345 đã được trả lại.'),
    'co-quan.yml': `${smallSite['co-quan.yml'] as string}emblem: huy-hieu.svg\n`,
    'huy-hieu.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><title>${marker}</title><circle id="${marker}" cx="9" cy="9" r="9"/></svg>`,
  });
  outDir = join(makeTemporaryFolder('toa-soan-ra-'), 'dist');
  noted = await build('note');
});

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it('builds with a gate that only notes, and marks the site as not to be published', () => {
  expect(noted).toMatchObject({ status: 0, stderr: '' });
  expect(noted.stdout).toContain('điều nên xem lại; `npm run check` nêu từng điều.');
  expect(existsSync(join(outDir, 'bai-viet/2026/trao-tra/index.html'))).toBe(true);
  expect(readFileSync(join(outDir, 'gate-note.txt'), 'utf8')).toBe(
    'Trang này được dựng với GATE=note: quy tắc biên tập không chặn gì. Không được đăng; hãy dựng lại bằng `npm run build`.\n',
  );
});

it('stops at the same content with the gate as it is, and leaves nothing', async () => {
  const result = await build('stop', `${outDir}-2`);
  expect(result).toMatchObject({ status: 1, stdout: '' });
  expect(result.stderr).toContain('so-can-cuoc');
  expect(existsSync(`${outDir}-2`)).toBe(false);
});

it('says that no gate has such a name', async () => {
  expect(await build('khong')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('GATE=`khong` không có nghĩa.') as string,
  });
});

it('shows an emblem that is a drawing by its pixels, and ships nothing of the drawing', () => {
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  expect(page).toMatch(/<img[^>]*src="\/anh\/[0-9a-f]{16}-480\.webp"/);
  const files = filesOf(outDir);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => readFileSync(file).includes(marker))).toEqual([]);
});

it('makes the icons of browser tabs and of iPhones from the emblem', async () => {
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  expect(page).toContain('<link rel="icon" href="/bieu-trung-48.png" type="image/png" sizes="48x48">');
  const [tab, touch] = await Promise.all(
    ['bieu-trung-48.png', 'apple-touch-icon.png'].map((name) =>
      sharp(join(outDir, name)).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  const pixel = ({ data, info }: NonNullable<typeof tab>, at: number): number[] => [
    ...data.subarray((at * info.width + at) * 4, (at * info.width + at) * 4 + 4),
  ];
  // The emblem is a black disc. Around it a tab icon is transparent, and an iPhone icon has the header's colour.
  expect([tab?.info.width, touch?.info.width]).toEqual([48, 180]);
  expect([tab && pixel(tab, 0)[3], tab && pixel(tab, 21)]).toEqual([0, [0, 0, 0, 255]]);
  expect([touch && pixel(touch, 0), touch && pixel(touch, 85)]).toEqual([
    [8, 61, 42, 255],
    [0, 0, 0, 255],
  ]);
});
