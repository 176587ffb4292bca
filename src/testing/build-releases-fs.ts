import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { writeOffline } from '../offline/write-offline-fs.ts';
import { readNewsroom } from '../reading/read-newsroom-fs.ts';
import { manifestFile, type SearchManifest } from '../search/index/search-manifest.ts';
import { makePdf } from './make-documents.ts';
import { makePhotoWithMetadata } from './make-photo-with-metadata.ts';
import { runVerb } from './run-verb-fs.ts';
import { shareSite } from './shared-site-fs.ts';
import { articleText, writeSite } from './write-site-fs.ts';

/** An article of 2025, too old to be among the latest. */
export const read = '/bai-viet/2025/ra-quan-1/';
/** An article with a document, which readers save and no worker keeps. */
export const unread = '/bai-viet/2025/ra-quan-2/';
/** Also an article of 2025, with two photographs. */
export const pictured = '/bai-viet/2025/ra-quan-3/';
/** An article with a photograph. */
export const newest = '/bai-viet/2026/co-anh/';

/**
 * `later` has one more article and other scripts. `withdrawn` lacks `read`, and `bare` lacks `newest`. In `replaced`,
 * `pictured` has another first photograph and `unread` another document. `off` keeps nothing on readers' machines. The
 * others are `first` with less room or more years.
 */
export type ReleaseName = 'first' | 'small' | 'old' | 'later' | 'withdrawn' | 'bare' | 'replaced' | 'off';

const article = (title: string, date: string, body: string): string =>
  articleText(`title: ${title}\ndate: ${date}\nunit: pv01\ntags: [giao-thong]`, body);

/** Writes twenty-four articles of 2026 and the newest one, and three of 2025. */
export async function writeOfflineContent(): Promise<string> {
  const days = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0'));
  return writeSite({
    ...Object.fromEntries(
      days.map((day) => [
        `bai-viet/2026/tuan-${day}.md`,
        article(`Tuần tra khu phố đợt ${day}`, `2026-07-${day}`, `Tổ tuần tra số ${day} ra quân.`),
      ]),
    ),
    ...Object.fromEntries(
      [1, 2].map((number) => [
        `bai-viet/2025/ra-quan-${number}.md`,
        article(`Ra quân năm trước lần ${number}`, `2025-03-0${number}`, bodyOf(number)),
      ]),
    ),
    'bai-viet/2025/ke-hoach-khuong.pdf': await makePdf({ pages: 3 }),
    'bai-viet/2025/ra-quan-3/index.md': article(
      'Ra quân năm trước lần 3',
      '2025-03-03',
      'Ra quân trước cổng trường.\n\n![Đoàn xe trước cổng trường](cong.jpg)\n\n![Đội hình trên sân](san.jpg)',
    ),
    'bai-viet/2025/ra-quan-3/cong.jpg': await makePhotoWithMetadata({ width: 800 }),
    'bai-viet/2025/ra-quan-3/san.jpg': await makePhotoWithMetadata({ width: 810 }),
    'bai-viet/2026/co-anh/index.md': article(
      'Bàn giao nhà mới',
      '2026-08-01',
      'Bàn giao nhà.\n\n![Lễ bàn giao nhà cho hai gia đình](le.jpg "Lễ bàn giao. Ảnh: Phòng Tham mưu")',
    ),
    'bai-viet/2026/co-anh/le.jpg': await makePhotoWithMetadata({ width: 1300 }),
  });
}

const bodyOf = (number: number): string =>
  `Lực lượng ra quân bảo đảm trật tự.${number === 2 ? '\n\nXem [văn bản kèm theo](ke-hoach-khuong.pdf).' : ''}`;

/** Builds the requested releases into a folder, each under its name. */
export async function buildReleases(
  names: readonly ReleaseName[],
  contentDir: string,
  folder: string,
): Promise<Record<ReleaseName, string>> {
  const now = '2026-11-23T08:00:00+07:00';
  const dirOf = (name: ReleaseName): string => join(folder, name);

  const build = async (dir: string): Promise<void> => {
    const env = { CONTENT_DIR: contentDir, OUT_DIR: dir, BUILD_NOW: now, GATE: 'note' };
    expect(await runVerb('build', { env })).toMatchObject({ status: 0 });
  };
  const writeAnew = async (name: ReleaseName, more: { limit?: number }): Promise<void> => {
    const { newsroom } = await readNewsroom({ contentDir, now: Date.parse(now), mdxComponents: new Map() });
    if (!newsroom) throw new Error('The site of this test has problems');
    removePacked(dirOf(name)); // the packed copies belong to the copied release
    await writeOffline({
      siteDir: dirOf(name),
      newsroom,
      cacheDir: join(folder, 'cache'),
      ...more,
    });
  };
  const copyFirst = (name: ReleaseName): void => cpSync(dirOf('first'), dirOf(name), { recursive: true });

  const makers: Record<ReleaseName, () => Promise<void>> = {
    first: async () => {
      cpSync(await shareSite('ngoai-tuyen', (dir) => build(dir)), dirOf('first'), { recursive: true });
    },
    small: async () => {
      copyFirst('small');
      await writeAnew('small', { limit: 60_000 });
    },
    old: async () => {
      copyFirst('old');
      addOlderYears(dirOf('old'));
      await writeAnew('old', {});
    },
    later: async () => {
      const text = article('Tin của bản phát hành sau', '2026-11-20', 'Nội dung chỉ có ở bản sau.');
      writeFileSync(join(contentDir, 'bai-viet/2026/moi-nhat.md'), text);
      await build(dirOf('later'));
      renameAssets(dirOf('later'));
      await writeAnew('later', {});
    },
    withdrawn: async () => {
      rmSync(join(contentDir, 'bai-viet/2025/ra-quan-1.md'));
      writeFileSync(join(contentDir, 'duong-dan-cu.yml'), `- { path: ${read}, date: 2026-11-20 }\n`);
      await build(dirOf('withdrawn'));
    },
    bare: async () => {
      rmSync(join(contentDir, 'bai-viet/2026/co-anh'), { recursive: true });
      writeFileSync(join(contentDir, 'duong-dan-cu.yml'), `- { path: ${newest}, date: 2026-11-20 }\n`);
      await build(dirOf('bare'));
    },
    replaced: async () => {
      const withdrawn = [picturesIn(dirOf('first'), pictured)[0], documentIn(dirOf('first'), unread)];
      const contentOf = (file: string): string => join(contentDir, 'bai-viet/2025', file);
      writeFileSync(contentOf('ra-quan-3/cong.jpg'), await makePhotoWithMetadata({ width: 820 }));
      rmSync(contentOf('ke-hoach-khuong.pdf'));
      writeFileSync(contentOf('ke-hoach-2.pdf'), await makePdf({ pages: 4 }));
      const text = readFileSync(contentOf('ra-quan-2.md'), 'utf8');
      writeFileSync(contentOf('ra-quan-2.md'), text.replace('ke-hoach-khuong.pdf', 'ke-hoach-2.pdf'));
      writeFileSync(join(contentDir, 'duong-dan-cu.yml'), withdrawn.map((path) => `- { path: ${path} }\n`).join(''));
      await build(dirOf('replaced'));
    },
    off: async () => {
      appendFileSync(join(contentDir, 'co-quan.yml'), 'offline: false\n');
      await build(dirOf('off'));
    },
  };
  for (const name of names) await makers[name]();
  return Object.fromEntries(names.map((name) => [name, dirOf(name)])) as Record<ReleaseName, string>;
}

/** Gives one variant of each picture of a page, in order. */
export const picturesIn = (siteDir: string, page: string): string[] =>
  Array.from(
    readFileSync(join(siteDir, page, 'index.html'), 'utf8').matchAll(/<img[^>]* src="(\/anh\/[^"]+)"/g),
    ([, path = '']) => path,
  );

/** Gives the address of the first document of a page. */
export const documentIn = (siteDir: string, page: string): string =>
  /href="(\/tep\/[^"]+)"/.exec(readFileSync(join(siteDir, page, 'index.html'), 'utf8'))?.[1] ?? '';

/** Renames the site's own styles and scripts, as if they had changed between two releases. */
function renameAssets(siteDir: string): void {
  const assets = readdirSync(join(siteDir, '_astro')).filter((name) => /\.(?:css|js)$/.test(name));
  const renamed = (name: string): string => name.replace(/\.(\w+)$/, '-sau.$1');
  for (const file of readdirSync(siteDir, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|css|js)$/.test(file)) continue;
    const text = readFileSync(join(siteDir, file), 'utf8');
    writeFileSync(
      join(siteDir, file),
      assets.reduce((all, name) => all.replaceAll(name, renamed(name)), text),
    );
  }
  for (const name of assets) renameSync(join(siteDir, '_astro', name), join(siteDir, '_astro', renamed(name)));
}

/** Adds an older group of years to the search index, as in a large archive. */
function addOlderYears(siteDir: string): void {
  const file = join(siteDir, 'pagefind', manifestFile);
  const manifest = JSON.parse(gunzipSync(readFileSync(file)).toString()) as SearchManifest;
  const [group] = manifest.groups;
  if (!group) throw new Error('This should never happen: a site without a search index');
  cpSync(join(siteDir, 'pagefind', group.folder), join(siteDir, 'pagefind/2019-0'), { recursive: true });
  manifest.groups.push({ ...group, folder: '2019-0', years: ['2019'] });
  writeFileSync(file, gzipSync(JSON.stringify(manifest)));
}

function removePacked(dir: string): void {
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const plain = join(dir, file.replace(/\.(?:br|gz)$/, ''));
    if (plain !== join(dir, file) && existsSync(plain)) rmSync(join(dir, file));
  }
}
