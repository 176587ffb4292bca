import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { variantPath } from '../newsroom/picture-address.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { preparePictures } from '../pictures/prepare-pictures-fs.ts';
import { oldPath } from '../schemas/old-path.ts';
import { createRandom } from '../testing/create-random.ts';
import {
  generateNearMiss,
  generatePictureId,
  generateVariant,
  nearMissKinds,
} from '../testing/generate-picture-addresses.ts';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { readSite, said, soundKeys, temporarySite } from '../testing/read-site-fs.ts';
import { articleText, smallSite } from '../testing/write-site-fs.ts';
import { checkOldAddresses } from './check-old-addresses.ts';
import { createContentOwnerFinder } from './list-site-paths.ts';

const photo = await makePhotoWithMetadata({ width: 320, height: 200 });
const otherPhoto = await makePhotoWithMetadata({ width: 330, height: 200 });
const pictureCacheDir = mkdtempSync(join(tmpdir(), 'anh-'));
afterAll(() => rmSync(pictureCacheDir, { recursive: true }));

/** The id that the bytes give, as a first build tells it. */
async function idOf(bytes: Buffer): Promise<string> {
  const folder = temporarySite({ 'a.jpg': bytes });
  const { pictures } = await preparePictures({ files: [`${folder}/a.jpg`], cacheDir: pictureCacheDir });
  return pictures.get(`${folder}/a.jpg`)?.id ?? '';
}

const id = await idOf(photo);
/** A variant that this picture never had. */
const path = variantPath(id, { width: 1200, format: 'avif' });
const entry = `# Đã gỡ\n- { path: ${path}, date: 2026-11-20 }\n`;
const shows = '![Đoàn xe trước cổng trường](cong.jpg "Đoàn xe. Ảnh: Lê Hạc")';
const bai = 'bai-viet/2026/bai/index.md';
const anh = 'bai-viet/2026/bai/cong.jpg';

const read = (files: Record<string, string | Uint8Array>, more: { includeUnpublished?: boolean } = {}) =>
  readSite({ 'duong-dan-cu.yml': entry, ...files }, { pictureCacheDir, ...more });
const refusal = (original: string, place: string): string =>
  `duong-dan-cu.yml:2:5 duong-dan-cu-trung: Ảnh \`${path}\` là tệp \`${original}\`, còn ghi ở ${place}, đang đăng hoặc chờ đăng. | Thay hoặc bỏ ảnh ấy ở đó trước; ảnh còn dùng thì xóa mục này.`;
const ofGate = (lines: string[]): string[] => lines.filter((line) => line.startsWith('duong-dan-cu.yml'));
const goneIn = (newsroom: Newsroom | undefined) => newsroom?.gone.map(({ path: one, kind }) => [one, kind]);

it.each<[string, Record<string, string | Uint8Array>, string[]]>([
  [
    'the body of an article',
    { [bai]: articleText(soundKeys, `Ra quân.\n\n${shows}`), [anh]: photo },
    [refusal(anh, `\`${bai}\`, dòng 10`)],
  ],
  [
    'an article due later',
    { [bai]: articleText(soundKeys.replace('2026-06-19', '2026-12-24'), shows), [anh]: photo },
    [refusal(anh, `\`${bai}\`, dòng 8`)],
  ],
  [
    'a standing page under another name',
    { 'trang/gioi-thieu.md': articleText('title: Giới thiệu', '![Trụ sở](tru-so.png)'), 'trang/tru-so.png': photo },
    [refusal('trang/tru-so.png', '`trang/gioi-thieu.md`, dòng 5')],
  ],
  [
    'the agency itself, as its emblem,',
    { 'co-quan.yml': `${smallSite['co-quan.yml'] as string}emblem: huy-hieu.jpg\n`, 'huy-hieu.jpg': photo },
    [refusal('huy-hieu.jpg', '`co-quan.yml`')],
  ],
  [
    'two articles, as a cover and in a body',
    {
      [bai]: articleText(`${soundKeys}\ncover: { src: cong.jpg, alt: Đoàn xe trước cổng trường, credit: Lê Hạc }`),
      [anh]: photo,
      'bai-viet/2025/cu/index.md': articleText(soundKeys.replace('2026', '2025'), shows),
      'bai-viet/2025/cu/cong.jpg': photo,
    },
    [refusal('bai-viet/2025/cu/cong.jpg', '`bai-viet/2025/cu/index.md`, dòng 8'), refusal(anh, `\`${bai}\`, dòng 6`)],
  ],
])('is refused while %s shows it', async (_, files, problems) => {
  const result = await read(files);
  expect(ofGate(said(result))).toEqual(problems);
  expect(result.newsroom).toBeUndefined();
});

it.each<[string, Record<string, string | Uint8Array>]>([
  ['nothing shows it', {}],
  ['its article shows another', { [bai]: articleText(soundKeys, shows), [anh]: otherPhoto }],
  ['its article is a draft', { [bai]: articleText(`${soundKeys}\ndraft: true`, shows), [anh]: photo }],
  ['its article expired', { [bai]: articleText(`${soundKeys}\nexpires: 2026-11-01`, shows), [anh]: photo }],
  ['only its file lies there', { [bai]: articleText(soundKeys), [anh]: photo }],
])('is taken when %s', async (_, files) => {
  const result = await read(files);
  expect(ofGate(said(result))).toEqual([]);
  expect(goneIn(result.newsroom)).toContainEqual([path, 'da-go']);
});

it('is shown in a preview of drafts, with its draft', async () => {
  const draft = { [bai]: articleText(`${soundKeys}\ndraft: true`, shows), [anh]: photo };
  const { newsroom } = await read(draft, { includeUnpublished: true });
  expect([Object.keys(newsroom?.pictures ?? {}), goneIn(newsroom)]).toEqual([[id], []]);
});

it('tells pictures from what is none, in thousands of entries', () => {
  const random = createRandom(20_261_129);
  const ownerOf = createContentOwnerFinder({ files: [], registries: {}, publicFiles: [] });
  const problemsOf = (one: string, to?: string): string[] =>
    checkOldAddresses({
      entries: [{ path: one, to }],
      placeOf: () => ({ line: 1, column: 5 }),
      articles: [],
      paths: ['/don-vi/pv01/'],
      ownerOf,
      now: 0,
    }).map(({ reason }) => reason);
  const reserved = new Set<string>();
  for (let count = 0; count < 3_000; count += 1) {
    const ofPicture = generatePictureId(random);
    const variant = generateVariant(random, ofPicture);
    expect([variant, problemsOf(oldPath.parse(variant))]).toEqual([variant, []]);
    expect(problemsOf(variant, '/don-vi/pv01/')).toEqual([
      `Ảnh \`${variant}\` chỉ gỡ được, không chuyển tới địa chỉ khác.`,
    ]);
    const near = oldPath.safeParse(generateNearMiss(random, ofPicture)).data;
    if (near === undefined) continue;
    reserved.add(near);
    expect(problemsOf(near)).toEqual([`Địa chỉ \`${near}\` dành riêng cho tệp của trang.`]);
  }
  expect(reserved.size).toBeGreaterThan(50 * nearMissKinds);
});
