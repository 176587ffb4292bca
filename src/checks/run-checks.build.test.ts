import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { preparePictures } from '../pictures/prepare-pictures-fs.ts';
import { publishPictures } from '../pictures/publish-pictures-fs.ts';
import { makePhotoWithMetadata, xmpPacket } from '../testing/make-photo-with-metadata.ts';
import { runChecks } from './run-checks-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><title>Tin</title><meta name="description" content="Tin"><link rel="canonical" href="https://congan.minhha.example/"><h1>Tin</h1>${body}`;

let folder: string;
beforeAll(async () => {
  folder = makeTemporaryFolder('trang-');
});

async function saveSite(name: string, files: Record<string, string | Uint8Array>): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, name, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return join(folder, name);
}

const summary = async (siteDir: string, markers: string[] = []): Promise<string[]> =>
  (await runChecks({ siteDir, markers })).problems.map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason}`);

describe('runChecks', () => {
  it('finds a sound site sound, and counts it', async () => {
    const siteDir = await saveSite('tot', {
      'index.html': page('<a href="https://congan.minhha.example/a.txt">A</a>'),
      'a.txt': 'A',
    });
    expect(await runChecks({ siteDir })).toEqual({ problems: [], pages: 1, files: 2 });
  });

  it('takes the site to answer where it is told rather than where its home page says', async () => {
    const siteDir = await saveSite('thu', { 'index.html': page('<img src="https://thu.minhha.example/b.jpg">') });
    const { problems } = await runChecks({ siteDir, siteUrl: 'https://thu.minhha.example' });
    expect(problems.map(({ reason }) => reason)).toEqual([
      'Địa chỉ `https://thu.minhha.example/b.jpg` (img src) dẫn tới chỗ không có trong trang.',
      'Địa chỉ chính thức của trang là `https://congan.minhha.example/`, không phải địa chỉ của chính trang.',
    ]);
  });

  it('looks for markers in every file', async () => {
    const siteDir = await saveSite('lo', { 'index.html': page(''), 'sau/trong/x.bin': '\0Vụ án chưa công bố' });
    expect(await summary(siteDir, ['Vụ án chưa công bố'])).toEqual([
      'sau/trong/x.bin dau-vet-chua-dang Tệp chứa `Vụ án chưa công bố`, lời của một bài chưa được đăng.',
    ]);
  });

  it('finds the original of a photograph in the site, and nothing in what was made of it', async () => {
    const original = await makePhotoWithMetadata({ width: 500, height: 300 });
    const siteDir = await saveSite('anh', { 'index.html': page(''), 'goc.jpg': original });
    const { pictures } = await preparePictures({ files: [join(siteDir, 'goc.jpg')], cacheDir: join(folder, 'cache') });
    await publishPictures({ pictures: pictures.values(), cacheDir: join(folder, 'cache'), outDir: siteDir });
    expect(await summary(siteDir)).toEqual([
      'goc.jpg anh-con-sieu-du-lieu Ảnh còn mang theo EXIF, tọa độ GPS, ảnh thu nhỏ, XMP, IPTC, lời chú.',
    ]);
  });

  it.each(['png', 'webp', 'avif', 'jpeg'] as const)('finds EXIF, GPS, a thumbnail and XMP in %s', async (format) => {
    const clean = sharp({ create: { width: 64, height: 48, channels: 3, background: '#456' } });
    const withExif = sharp(await makePhotoWithMetadata())
      .keepExif()
      .withXmp(xmpPacket)
      .toFormat(format);
    const siteDir = await saveSite(`kieu-${format}`, {
      'index.html': page(''),
      [`co.${format}`]: await withExif.toBuffer(),
      [`sach.${format}`]: await clean.toFormat(format).toBuffer(),
    });
    const [found, ...others] = await summary(siteDir);
    expect(others).toEqual([]);
    expect(found).toContain(`co.${format} anh-con-sieu-du-lieu Ảnh còn mang theo EXIF, tọa độ GPS`);
    expect(found).toContain('XMP');
  });

  it('finds every part of a page that is broken, and an anchor that only a feed leads to', async () => {
    const siteDir = await saveSite('hong', {
      'index.html': page('<p><b>Tin</p>'),
      'a/index.html': page('<h1>Nữa</h1>'),
      'feed.json': '{"url": "https://congan.minhha.example/a/#cuoi"}',
    });
    expect(await summary(siteDir)).toEqual([
      'a/index.html dia-chi-chinh-thuc Địa chỉ chính thức của trang là `https://congan.minhha.example/`, không phải địa chỉ của chính trang.',
      'a/index.html trang-thieu-phan Trang có hơn một tiêu đề chính.',
      'index.html trang-thieu-phan Trang cùng tên `Tin` với trang `/a/` nên người đọc không phân biệt được hai thẻ trình duyệt.',
      'index.html html-sai HTML sai ở `html > body > p > b`: thẻ đóng không khớp thẻ mở.',
      'index.html html-sai HTML sai: thẻ đóng không khớp thẻ mở.',
      'feed.json lien-ket-hong Địa chỉ `https://congan.minhha.example/a/#cuoi` (văn bản) dẫn tới chỗ không có trong trang.',
    ]);
  });

  it('throws when there is no such folder', async () => {
    await expect(runChecks({ siteDir: join(folder, 'khong-co') })).rejects.toThrow('ENOENT');
  });
});
