import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runChecks } from '../src/checks/run-checks-fs.ts';
import { fileKeyOf } from '../src/newsroom/withdrawable-file.ts';
import { parseGoneList, readGoneList } from '../src/offline/read-gone-list.ts';
import { findPurged } from '../src/publishing/find-purged.ts';
import { listFiles } from '../src/publishing/list-files-fs.ts';
import { serveSite } from '../src/publishing/serve-site-fs.ts';
import { ask } from '../src/testing/ask.ts';
import { hashTree } from '../src/testing/hash-tree-fs.ts';
import { makePhotoWithMetadata } from '../src/testing/make-photo-with-metadata.ts';
import { runVerb, type VerbResult } from '../src/testing/run-verb-fs.ts';
import { startNginx, testNginx, type Nginx } from '../src/testing/start-nginx-fs.ts';
import { articleText, writeSite } from '../src/testing/write-site-fs.ts';

const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]';
const body = '![Đoàn xe trước cổng trường](cong.jpg "Ảnh: Lê Hạc")\n\n![Đội hình trên sân](san.jpg "Ảnh: Lê Hạc")';
const article = 'bai-viet/2026/ra-quan';
const replaced = join(article, 'cong.jpg');

let contentDir: string;
let folder: string;
let [firstDir, outDir] = ['', ''];
let variants: string[];
let key: string;
let entry: string;
let refused: VerbResult[];
let [before, after]: Map<string, string>[] = [];
let result: VerbResult;
let nginx: Nginx;
let server: Server;
let own: string;

const picturesOf = (dir: string): string[] =>
  listFiles(dir)
    .files.filter((file) => file.startsWith('anh/'))
    .map((file) => `/${file}`);
const build = (dir: string): Promise<VerbResult> =>
  runVerb('build', { env: { CONTENT_DIR: contentDir, OUT_DIR: dir, BUILD_NOW: '2026-11-23T08:00:00+07:00' } });

/** An editor copies the address of the picture, withdraws it too early, is refused, replaces it, and builds. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'go-anh-'));
  [firstDir, outDir] = [join(folder, 'truoc'), join(folder, 'dist')];
  contentDir = writeSite({
    [`${article}/index.md`]: articleText(keys, body),
    [replaced]: await makePhotoWithMetadata({ width: 700 }),
    [join(article, 'san.jpg')]: await makePhotoWithMetadata({ width: 710 }),
  });
  expect(await build(firstDir)).toMatchObject({ status: 0 });
  expect(await build(outDir)).toMatchObject({ status: 0 });
  const html = readFileSync(join(outDir, article, 'index.html'), 'utf8');
  const [, copied = ''] = /srcset="(\/anh\/[^" ]+\.avif) /i.exec(html) ?? [];
  key = fileKeyOf(copied) ?? '';
  variants = picturesOf(outDir).filter((path) => path.startsWith(key));

  entry = `# Ảnh có mặt một em nhỏ\n- path: ${copied}\n`;
  writeFileSync(join(contentDir, 'duong-dan-cu.yml'), entry);
  before = hashTree(outDir);
  refused = [await runVerb('check', { env: { CONTENT_DIR: contentDir } }), await build(outDir)];
  after = hashTree(outDir);

  writeFileSync(join(contentDir, replaced), await makePhotoWithMetadata({ width: 720 }));
  result = await build(outDir);
  ({ server, url: own } = await serveSite({ siteDir: outDir, port: 0 }));
  nginx = await startNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` });
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
  for (const dir of [contentDir, folder]) rmSync(dir, { recursive: true, force: true });
});

it('is refused by the gate and by the build while its article shows it, and nothing is replaced', () => {
  expect(variants.length).toBeGreaterThan(3);
  for (const { status, stdout, stderr } of refused) {
    expect(status).toBe(1);
    expect((stdout + stderr).replaceAll(/ +/g, ' ')).toContain(
      [
        '/duong-dan-cu.yml',
        ` 2:3 duong-dan-cu-trung Ảnh \`${entry.trim().split(' ').at(-1)}\` là tệp \`${replaced}\`, còn ghi ở \`${article}/index.md\`, dòng 8, đang đăng hoặc chờ đăng.`,
        ' Thay hoặc bỏ ảnh ấy ở đó trước; ảnh còn dùng thì xóa mục này.',
      ].join('\n'),
    );
  }
  expect(after).toEqual(before);
});

it('is gone in every variant once it is replaced, by nginx and by npm start, and no page stands in its place', async () => {
  expect(result).toMatchObject({ status: 0, stderr: '' });
  expect(testNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` })).toContain('test is successful');
  for (const path of [...variants, `${key}1600.jpg`])
    for (const url of [nginx.url, own]) {
      const { status, body: said } = await ask(url, path);
      expect([path, status, said.toString()]).toEqual([path, 410, expect.stringContaining('data-gone="da-go"')]);
    }
  for (const path of picturesOf(outDir))
    for (const url of [nginx.url, own]) expect([path, (await ask(url, path)).status]).toEqual([path, 200]);
  expect(picturesOf(outDir).filter((path) => path.startsWith(key))).toEqual([]);
  expect(existsSync(join(outDir, key))).toBe(false);
});

it('stands in no file of the site but those that say that it is gone', () => {
  const naming = listFiles(outDir).files.filter((file) => readFileSync(join(outDir, file), 'latin1').includes(key));
  expect(naming).toEqual(['_dia-chi.json', '_nginx.conf']);
});

it('is in the list that readers’ browsers obey, and the other picture of the article is not', async () => {
  const list = parseGoneList(readFileSync(join(outDir, 'ngoai-tuyen/da-go.json'), 'utf8'));
  if (typeof list === 'string') throw new Error(`The list is ${list}`);
  const set = await readGoneList(list, () => Promise.reject(new Error('There are no parts')));
  const found = await set.find([...picturesOf(firstDir), `/${article}/`]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(variants.map((path) => [path, 'gone'])));
});

it('is what caches in front of the host must forget', () => {
  const releaseOf = (dir: string) => ({
    files: listFiles(dir).files,
    addressBook: readFileSync(join(dir, '_dia-chi.json'), 'utf8'),
  });
  const purged = findPurged(releaseOf(firstDir), releaseOf(outDir));
  // Shards of a manifest come and go with the sums of what they list.
  expect(purged.filter((path) => !path.startsWith('/xac-minh/'))).toEqual(variants.toSorted());
});

it('passes the checks over the built site', async () => {
  const { problems } = await runChecks({ siteDir: outDir });
  expect(problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
});
