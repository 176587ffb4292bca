import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { makeOffice, makePdf } from '../make-documents.ts';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const now = '2026-11-23T08:00:00+07:00';
const keys = (title: string, more = ''): string =>
  `title: ${title}\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]${more}`;
const shown = 'bai-viet/2026/cam-duong';
const withdrawn = 'bai-viet/2026/da-go';

let contentDir: string;
let outDir: string;
let secret: Buffer;

const verb = (name: string, args: string[] = []) =>
  runVerb(name, { args, env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: now } });
const page = (): string => readFileSync(join(outDir, shown, 'index.html'), 'utf8');
const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length))
    .sort();
const addressOf = (name: string): string => {
  const found = filesOf(join(outDir, 'tep')).filter((path) => path.endsWith(`/${name}`));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
};

beforeAll(async () => {
  secret = await makePdf({ pages: 7 });
  contentDir = writeSite({
    [`${shown}/index.md`]: articleText(
      keys('Cấm đường phục vụ lễ hội'),
      'Xem [Quyết định số 12](<Quyết định tạm cấm.pdf>) và [mẫu giấy đi đường](mau-giay-phep.docx).',
    ),
    [`${shown}/Quyết định tạm cấm.pdf`]: await makePdf({ pages: 3 }),
    [`${shown}/mau-giay-phep.docx`]: await makeOffice('docx'),
    [`${withdrawn}/index.md`]: articleText(keys('Bài đã gỡ', '\ndraft: true'), 'Xem [danh sách](danh-sach-kin.pdf).'),
    [`${withdrawn}/danh-sach-kin.pdf`]: secret,
    'duong-dan-cu.yml': '- { path: /bai-viet/2026/da-go/, date: 2026-11-20 }\n',
    ...Object.fromEntries(
      ['mot', 'hai', 'ba'].map((slug) => [
        `bai-viet/2026/${slug}.md`,
        articleText(keys(`Bài ${slug}`), `Bài ${slug}.`),
      ]),
    ),
  });
  outDir = join(makeTemporaryFolder('tep-dinh-kem-'), 'dist');
  expect(await verb('build')).toMatchObject({ status: 0, stderr: '' });
});

it('hands out the documents of a published article byte for byte, and names them twice on its page', () => {
  const address = addressOf('quyet-dinh-tam-cam.pdf');
  expect(readFileSync(join(outDir, address))).toEqual(readFileSync(join(contentDir, shown, 'Quyết định tạm cấm.pdf')));
  expect(page().split(`href="${address}"`)).toHaveLength(3);
  expect(page()).toContain('Tệp đính kèm</h2>');
  expect(page().replaceAll(/&nbsp;|\u00A0/g, ' ')).toMatch(/PDF, [\d,]+ kB, 3 trang/);
});

it('hands out nothing of a withdrawn article, in whatever form', () => {
  const all = filesOf(outDir);
  expect(all.filter((path) => path.startsWith('/tep/'))).toHaveLength(2);
  for (const path of all) {
    const bytes = readFileSync(join(outDir, path));
    expect(bytes.includes('danh-sach-kin'), path).toBe(false);
    expect(bytes.includes(secret), path).toBe(false);
    if (path.endsWith('.gz')) expect(gunzipSync(bytes).includes('danh-sach-kin'), path).toBe(false);
  }
});

it('keeps no document for reading without a network, and packs none a second time', () => {
  const address = addressOf('quyet-dinh-tam-cam.pdf');
  for (const path of ['/ngoai-tuyen.js', '/luu-tru/2026/ngoai-tuyen.json'])
    expect(readFileSync(join(outDir, path), 'utf8')).not.toMatch(/\/tep\/(?:tai-ve\/)?[0-9a-f]{16}/);
  for (const ending of ['.br', '.gz']) expect(existsSync(join(outDir, address + ending))).toBe(false);
});

it.each([
  ['quyết định tạm cấm'],
  ['mau giay phep'],
  ['mau-giay-phep.docx'],
  ['mẫu giấy đi đường'],
  ['Quyết định số 12'],
])('is found by %s', async (text) => {
  const queries = join(contentDir, 'cau-hoi.jsonl');
  writeFileSync(queries, `${JSON.stringify({ qid: '1', text })}\n`);
  const { stdout } = await verb('search', ['--site', outDir, '--queries', queries]);
  rmSync(queries);
  expect((JSON.parse(stdout) as { results: string[] }).results[0]).toBe(`/${shown}/`);
});

it('vouches for them in the manifest, and finds one that was exchanged', async () => {
  expect(await verb('sign', ['--verify', outDir])).toMatchObject({ status: 0 });
  expect(await verb('check', ['--site', outDir])).toMatchObject({ status: 0 });
  const path = join(outDir, addressOf('mau-giay-phep.docx'));
  const bytes = readFileSync(path);
  writeFileSync(path, await makeOffice('docx', { core: '<a/>' }));
  expect((await verb('sign', ['--verify', outDir])).status).not.toBe(0);
  const { status, stdout } = await verb('check', ['--site', outDir]);
  expect(status).toBe(1);
  expect(stdout).toContain('dinh-kem-khong-dung');
  writeFileSync(path, bytes);
});

it('makes the page again when a document changes, and no other article’s page', async () => {
  const timesOf = () =>
    Object.fromEntries(
      ['mot', 'hai', 'ba'].map((slug) => [
        slug,
        readFileSync(join(outDir, `bai-viet/2026/${slug}/index.html`), 'utf8'),
      ]),
    );
  const [before, others] = [addressOf('quyet-dinh-tam-cam.pdf'), timesOf()];
  writeFileSync(join(contentDir, shown, 'Quyết định tạm cấm.pdf'), await makePdf({ pages: 5 }));
  expect(await verb('build')).toMatchObject({ status: 0, stderr: '' });
  const after = addressOf('quyet-dinh-tam-cam.pdf');
  expect(after).not.toBe(before);
  expect(page()).toContain(after);
  expect(page()).not.toContain(before);
  expect(page().replaceAll(/&nbsp;|\u00A0/g, ' ')).toContain('5 trang');
  expect(timesOf()).toEqual(others);
  expect(statSync(join(outDir, after)).size).toBeGreaterThan(0);
});

it('stops a build whose document runs something, and leaves the site as it was', async () => {
  const before = filesOf(outDir);
  writeFileSync(
    join(contentDir, shown, 'mau-giay-phep.docx'),
    await makeOffice('docx', { parts: { 'word/vbaProject.bin': 'x' } }),
  );
  const { status, stderr } = await verb('build');
  expect(status).toBe(1);
  expect(stderr).toContain('dinh-kem-nguy-hiem');
  expect(filesOf(outDir)).toEqual(before);
});

it('mends what names people with --fix, and tells what it took', async () => {
  const path = join(contentDir, shown, 'mau-giay-phep.docx');
  writeFileSync(path, await makeOffice('docx', { core: '<dc:creator>Lê Văn Hạc</dc:creator>' }));
  expect((await verb('check')).status).toBe(1);
  const { status, stderr } = await verb('check', ['--fix']);
  expect(status).toBe(0);
  expect(stderr).toContain(`${shown}/mau-giay-phep.docx\n  Đã xóa khỏi tệp: tên người soạn.`);
});
