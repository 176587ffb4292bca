import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runChecks } from '../../checks/run-checks-fs.ts';
import { fileKeyOf } from '../../newsroom/withdrawable-file.ts';
import { parseGoneList, readGoneList } from '../../offline/read-gone-list.ts';
import { findPurged } from '../../releases/find-purged.ts';
import { listFiles } from '../../disk/list-files-fs.ts';
import { serveSite } from '../../hosting/serve-site-fs.ts';
import { ask } from '../ask.ts';
import { hashTree } from '../hash-tree-fs.ts';
import { makeOffice, makePdf } from '../make-documents.ts';
import { makePhotoWithMetadata } from '../make-photo-with-metadata.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { startNginx, testNginx, type Nginx } from '../start-nginx-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]';
const pictures = '![Đoàn xe trước cổng trường](cong.jpg "Ảnh: Lê Hạc")\n\n![Đội hình trên sân](san.jpg "Ảnh: Lê Hạc")';
const documents = (decision: string): string =>
  `Xem [quyết định số 12](${decision}) và [mẫu giấy đi đường](mau-giay.docx).`;
const article = 'bai-viet/2026/ra-quan';
const replaced = join(article, 'cong.jpg');
/** Its name contains a person's name, which a reader must not learn from a site that withdrew the file. */
const taken = join(article, 'quyet-dinh-y-khuong.pdf');

let contentDir: string;
let folder: string;
let [firstDir, outDir] = ['', ''];
/** Addresses of everything that is withdrawn, and their common prefixes. */
let withdrawn: string[];
let fileKeys: string[];
let copied: string[];
let refused: VerbResult[];
let [before, after]: Map<string, string>[] = [];
let result: VerbResult;
let nginx: Nginx;
let server: Server;
let own: string;

const filesOf = (dir: string): string[] =>
  listFiles(dir)
    .files.filter((file) => /^(?:anh|tep)\//.test(file))
    .map((file) => `/${file}`);
const isWithdrawn = (path: string): boolean => fileKeys.includes(fileKeyOf(path) ?? '');
const build = (dir: string): Promise<VerbResult> =>
  runVerb('build', { env: { CONTENT_DIR: contentDir, OUT_DIR: dir, BUILD_NOW: '2026-11-23T08:00:00+07:00' } });
const write = (decision: string): void =>
  writeFileSync(join(contentDir, article, 'index.md'), articleText(keys, `${pictures}\n\n${documents(decision)}`));

/**
 * An editor copies the addresses of a picture and of a document, withdraws them too early and is refused, then replaces
 * them and builds.
 */
beforeAll(async () => {
  folder = makeTemporaryFolder('go-tep-');
  [firstDir, outDir] = [join(folder, 'truoc'), join(folder, 'dist')];
  contentDir = writeSite({
    [replaced]: await makePhotoWithMetadata({ width: 700 }),
    [join(article, 'san.jpg')]: await makePhotoWithMetadata({ width: 710 }),
    [taken]: await makePdf({ pages: 3 }),
    [join(article, 'mau-giay.docx')]: await makeOffice('docx'),
  });
  write('quyet-dinh-y-khuong.pdf');
  expect(await build(firstDir)).toMatchObject({ status: 0 });
  expect(await build(outDir)).toMatchObject({ status: 0 });
  const html = readFileSync(join(outDir, article, 'index.html'), 'utf8');
  copied = [/srcset="(\/anh\/[^" ]+\.avif) /i, /href="(\/tep\/[^"]+\.pdf)"/].map(
    (pattern) => pattern.exec(html)?.[1] ?? '',
  );
  fileKeys = copied.map((address) => fileKeyOf(address) ?? '');
  withdrawn = filesOf(outDir).filter(isWithdrawn);

  writeFileSync(
    join(contentDir, 'duong-dan-cu.yml'),
    `# Ảnh có mặt một em nhỏ, tệp có tên người\n${copied.map((address) => `- path: ${address}\n`).join('')}`,
  );
  before = hashTree(outDir);
  refused = [await runVerb('check', { env: { CONTENT_DIR: contentDir } }), await build(outDir)];
  after = hashTree(outDir);

  writeFileSync(join(contentDir, replaced), await makePhotoWithMetadata({ width: 720 }));
  rmSync(join(contentDir, taken));
  writeFileSync(join(contentDir, article, 'quyet-dinh-12.pdf'), await makePdf({ pages: 2 }));
  write('quyet-dinh-12.pdf');
  result = await build(outDir);
  ({ server, url: own } = await serveSite({ siteDir: outDir, port: 0 }));
  nginx = await startNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` });
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

it('is refused by the gate and by the build while its article shows it, and nothing is replaced', () => {
  expect(withdrawn.length).toBeGreaterThan(4);
  const said = [
    ...[
      `2:3 duong-dan-cu-trung Ảnh \`${copied[0]}\` là tệp \`${replaced}\`, còn ghi ở \`${article}/index.md\`, dòng 8,`,
    ],
    ...[
      `3:3 duong-dan-cu-trung Tệp đính kèm \`${copied[1]}\` là tệp \`${taken}\`, còn ghi ở \`${article}/index.md\`, dòng 12,`,
    ],
  ];
  for (const { status, stdout, stderr } of refused) {
    expect(status).toBe(1);
    const words = (stdout + stderr).replaceAll(/ +/g, ' ');
    expect(words).toContain(
      [
        '/duong-dan-cu.yml',
        ` ${said[0]} đang đăng hoặc chờ đăng.`,
        ' Thay hoặc bỏ ảnh ấy ở đó trước; ảnh còn dùng thì xóa mục này.',
        ` ${said[1]} đang đăng hoặc chờ đăng.`,
        ' Thay hoặc bỏ tệp đính kèm ấy ở đó trước; tệp đính kèm còn dùng thì xóa mục này.',
      ].join('\n'),
    );
  }
  expect(after).toEqual(before);
});

it('is gone at each of its addresses once it is replaced, by nginx and by npm start, and no page stands there', async () => {
  expect(result).toMatchObject({ status: 0, stderr: '' });
  expect(testNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` })).toContain('test is successful');
  const [picture = '', document = ''] = fileKeys;
  const others = [
    `${picture}1600.jpg`,
    `${document}/ten-khac.pdf`,
    document.replace('/tep/', '/tep/tai-ve/') + '/a.odt',
  ];
  for (const path of [...withdrawn, ...others, document, `${document}/`])
    for (const url of [nginx.url, own]) {
      const { status, body: said } = await ask(url, path);
      expect([path, status, said.toString()]).toEqual([path, 410, expect.stringContaining('data-gone="da-go"')]);
    }
  for (const path of filesOf(outDir))
    for (const url of [nginx.url, own]) expect([path, (await ask(url, path)).status]).toEqual([path, 200]);
  expect(filesOf(outDir).filter(isWithdrawn)).toEqual([]);
  for (const key of fileKeys) expect(existsSync(join(outDir, key))).toBe(false);
});

/** Lists the files of a site that contain a text, packed files too. */
const naming = (dir: string, text: string): string[] =>
  listFiles(dir).files.filter((file) => {
    const bytes = readFileSync(join(dir, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isPacked ? gunzipSync(bytes) : bytes).includes(text);
  });

it('stands in no file of the site but those that say that it is gone, and a document’s name in none', () => {
  for (const key of fileKeys) {
    const digest = /[0-9a-f]{16}/.exec(key)?.[0] ?? '';
    expect(naming(outDir, digest)).toEqual(['_dia-chi.json', '_nginx.conf']);
  }
  expect(naming(firstDir, 'khuong')).toContainEqual(expect.stringMatching(/^pagefind\/.+\.pf_index$/));
  expect(naming(outDir, 'khuong')).toEqual([]);
});

it('is in the list that readers’ browsers obey, and what else the article shows is not', async () => {
  const list = parseGoneList(readFileSync(join(outDir, 'ngoai-tuyen/da-go.json'), 'utf8'));
  if (typeof list === 'string') throw new Error(`The list is ${list}`);
  const set = await readGoneList(list, () => Promise.reject(new Error('There are no parts')));
  const found = await set.find([...filesOf(firstDir), `/${article}/`]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(withdrawn.map((path) => [path, 'gone'])));
});

it('is what caches in front of the host must forget, with the index that found the article by its name', () => {
  const releaseOf = (dir: string) => ({
    files: listFiles(dir).files,
    addressBook: readFileSync(join(dir, '_dia-chi.json'), 'utf8'),
  });
  const purged = findPurged(releaseOf(firstDir), releaseOf(outDir));
  const isIndex = (path: string): boolean => /^\/pagefind\/2026-[0-9a-f]+\/\*$/.test(path);
  expect(purged.filter(isIndex)).toHaveLength(1);
  // A manifest's shards appear and disappear with the digests of the files that they list.
  const others = purged.filter((path) => !isIndex(path) && !path.startsWith('/xac-minh/'));
  expect(others).toEqual(withdrawn.toSorted());
});

it('passes the checks over the built site', async () => {
  const { problems } = await runChecks({ siteDir: outDir });
  expect(problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
});
