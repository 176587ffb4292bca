import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { mdxComponentNames } from '../../components/mdx/names.ts';
import { articleText, smallSite, writeSite, type SiteFiles } from '../../testing/write-site-fs.ts';
import { readNewsroom, type ReadResult } from '../read-newsroom-fs.ts';

const keys = 'title: Ra quân giữ đường thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
const folder = 'bai-viet/2026/ra-quan';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>';
const showing = (picture: string, more = ''): SiteFiles => ({
  [`${folder}/index.md`]: articleText(keys + more, `![Sơ đồ phân luồng](${picture} "Ảnh: Lê Hạc")`),
});

let contentDir = '';

async function read(files: SiteFiles): Promise<ReadResult & { said: string[] }> {
  contentDir = writeSite(files);
  const result = await readNewsroom({
    contentDir,
    now: Date.parse('2026-11-23T08:00:00+07:00'),
    mdxComponents: mdxComponentNames,
    pictureCacheDir: join(contentDir, '.anh'),
  });
  return {
    ...result,
    said: result.problems.map(({ file, line, ruleId, reason }) => `${file} ${line ?? '–'} ${ruleId} ${reason}`),
  };
}

it('takes an emblem and a picture that are safe drawings, by their pixels', async () => {
  const { newsroom, said } = await read({
    ...showing('so-do.svg'),
    [`${folder}/so-do.svg`]: drawing,
    'huy-hieu.svg': drawing,
    'co-quan.yml': `${smallSite['co-quan.yml'] as string}emblem: huy-hieu.svg\n`,
  });
  expect(said).toEqual([]);
  expect(newsroom?.emblem).toMatchObject({ width: 1600, height: 800 });
  const paths = Object.values(newsroom?.pictures ?? {}).flatMap(({ variants }) => variants.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !/\.(?:avif|webp|jpg)$/.test(path))).toEqual([]);
});

it('says that a drawing has another kind’s name', async () => {
  const { said } = await read({ ...showing('so-do.png'), [`${folder}/so-do.png`]: drawing });
  expect(said).toEqual([`${folder}/so-do.png – anh-sai-duoi Ảnh \`so-do.png\` thật ra là ảnh SVG.`]);
});

const withScript = drawing.replace('<path', '<script/><path');
const scripted = 'Ảnh `so-do.svg` là ảnh SVG có mã lệnh `<script>`, có thể chạy trên máy người mở ảnh.';

it('says once of a dangerous drawing where it is shown, or by its own file where none shows it', async () => {
  const shown = await read({ ...showing('so-do.svg'), [`${folder}/so-do.svg`]: withScript });
  expect(shown.said).toEqual([`${folder}/index.md 8 anh-hong ${scripted}`]);
  const unused = await read({ [`${folder}/index.md`]: articleText(keys), [`${folder}/so-do.svg`]: withScript });
  expect(unused.said).toEqual([`${folder}/so-do.svg – anh-hong ${scripted}`]);
  expect(unused.newsroom).toBeUndefined();
});

it.each<[name: string, bytes: string | Uint8Array, said: string[]]>([
  ['nang.jpg', new Uint8Array(20 * 1024 * 1024 + 1), ['Ảnh `nang.jpg` nặng hơn 20 MB.']],
  ['rong.png', '', ['Ảnh `rong.png` là tệp rỗng.']],
  ['rac.gif', 'abc', ['Ảnh `rac.gif` không phải là ảnh, dù tên tệp có đuôi gì.']],
  ['hong.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45]), ['Ảnh `hong.jpg` bị hỏng hoặc chép chưa hết.']],
])('stops at a picture that no article shows: %s', async (name, bytes, said) => {
  const result = await read({ [`${folder}/index.md`]: articleText(keys), [`${folder}/${name}`]: bytes });
  expect(result.said).toEqual(said.map((one) => `${folder}/${name} – anh-hong ${one}`));
  expect(result.newsroom).toBeUndefined();
});

it('only says of a picture of a kind that the site does not take, as long as no article shows it', async () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  const { newsroom, said } = await read({ [`${folder}/index.md`]: articleText(keys), [`${folder}/a.heic`]: heic });
  expect(said).toEqual([
    `${folder}/a.heic – anh-hong Ảnh \`a.heic\` là ảnh HEIC của điện thoại, trang không đọc được loại này.`,
  ]);
  expect(newsroom).toBeDefined();
});

it.each([
  ['a draft', '\ndraft: true'],
  ['an article that comes later', '\ndate: 2026-12-19'],
])('finds a broken picture of %s before its hour, and publishes none of its pictures', async (_, more) => {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#356' } })
    .jpeg()
    .toBuffer();
  const changed = more.includes('date') ? keys.replace('\ndate: 2026-06-19', '') + more : keys + more;
  const article = { [`${folder}/index.md`]: articleText(changed, '![Đội tuần tra](to.jpg "Ảnh: Lê Hạc")') };
  const broken = await read({ ...article, [`${folder}/to.jpg`]: photo.subarray(0, photo.length / 2) });
  expect(broken.said).toEqual([expect.stringContaining('Ảnh `to.jpg` bị hỏng hoặc chép chưa hết.')]);
  const whole = await read({ ...article, [`${folder}/to.jpg`]: photo });
  expect(whole.said).toEqual([]);
  expect(whole.newsroom?.pictures).toEqual({});
});
