import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { makeAbsurdExif, makeInflatingChunks, makeMovingGif, makePng } from '../make-hostile-pictures.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { articleText, writeSite, type SiteFiles } from '../write-site-fs.ts';

const keys = 'title: Ra quân giữ đường thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#356' } });
const bomb = [
  'a: &a [x, x]',
  ...[...'bcdefghijk'].map((key, at) => `${key}: &${key} [*${'abcdefghijk'[at]}, *${'abcdefghijk'[at]}]`),
];

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1);
const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);

/** Pictures, each shown by its own article, and the message about each. */
async function makePictures(): Promise<[name: string, bytes: string | Uint8Array, said: string | undefined][]> {
  const jpeg = await photo.clone().jpeg().toBuffer();
  const broken = 'bị hỏng hoặc chép chưa hết.';
  return [
    ['nang.jpg', new Uint8Array(20 * 1024 * 1024 + 1), 'nặng hơn 20 MB.'],
    ['rong.jpg', '', 'là tệp rỗng.'],
    ['to-khai.png', makePng({ width: 40_000, height: 40_000, inflated: 1000 }), 'có hơn 120 triệu điểm ảnh.'],
    ['to-that.png', makePng({ width: 40_000, height: 40_000 }), 'có hơn 120 triệu điểm ảnh.'],
    ['vua-lot.png', makePng({ width: 10_900, height: 10_900 }), undefined],
    ['thieu.png', makePng({ width: 10_900, height: 10_900, inflated: 1000 }), broken],
    ['thua.png', makePng({ width: 900, height: 600, inflated: 600 * 1024 * 1024 }), undefined],
    ['ho-so-mau.png', makePng({ width: 900, height: 600, more: makeInflatingChunks() }), undefined],
    ['cat.jpg', half(jpeg), broken],
    ['cat.webp', half(await photo.clone().webp().toBuffer()), broken],
    ['cat.avif', half(await photo.clone().avif({ effort: 0 }).toBuffer()), broken],
    ['cat.gif', half(await photo.clone().gif().toBuffer()), broken],
    ['dong.gif', await makeMovingGif(5000), undefined],
    ['exif.jpg', withSegment(jpeg, makeAbsurdExif()), undefined],
    ['do-dai.jpg', withSegment(jpeg, Buffer.from([0xff, 0xe1, 0xff, 0xff, 0x45, 0x78])), broken],
    [
      'sau.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<g>'.repeat(200_000)}</svg>`,
      'là ảnh SVG',
    ],
  ];
}

const texts: [name: string, content: string | Uint8Array, rule: string][] = [
  ['nang.md', articleText(keys, 'Một dòng chữ.\n'.repeat(700_000)), 'tep-qua-lon'],
  ['dong-dai.md', articleText(keys, `Đoạn đầu.\n\n${'a'.repeat(1_000_000)}`), 'dong-qua-dai'],
  ['sao.md', articleText(keys, '*'.repeat(10_000)), 'dau-qua-nhieu'],
  ['bom.md', articleText(`${keys}\n${bomb.join('\n')}`), 'yaml-sai'],
  ['nhi-phan.md', makePng({ width: 9, height: 9 }), 'khong-phai-utf8'],
];

const year = 'bai-viet/2026';
const folderOf = (name: string): string => `${year}/${name.replace('.', '-')}`;
const showing = (name: string): string => articleText(keys, `![Đội tuần tra](${name} "Ảnh: Lê Hạc")`);
let contentDir = '';
let pictures: Awaited<ReturnType<typeof makePictures>>;
let result: VerbResult;
let said: { file: string; rule: string; severity: string; message: string }[];

beforeAll(async () => {
  pictures = await makePictures();
  const files: SiteFiles = {
    ...Object.fromEntries(texts.map(([name, content]) => [`${year}/${name}`, content])),
    ...Object.fromEntries(pictures.map(([name, bytes]) => [`${folderOf(name)}/${name}`, bytes])),
    ...Object.fromEntries(
      [...pictures.map(([name]) => name), 'ong.jpg', 'thu-muc.jpg'].map((name) => [
        `${folderOf(name)}/index.md`,
        showing(name),
      ]),
    ),
  };
  contentDir = writeSite(files);
  mkdirSync(join(contentDir, folderOf('thu-muc.jpg'), 'thu-muc.jpg'));
  expect(spawnSync('mkfifo', [join(contentDir, folderOf('ong.jpg'), 'ong.jpg')]).status).toBe(0);
  symlinkSync('/etc/passwd', join(contentDir, year, 'lien-ket.md'));
  symlinkSync('/etc', join(contentDir, year, 'lien-ket-thu-muc'));
  const atExit = 'process.on("exit",()=>process.stderr.write(`most memory ${process.resourceUsage().maxRSS} kB`))';
  result = await runVerb('check', {
    args: ['--format', 'json'],
    env: {
      CONTENT_DIR: contentDir,
      BUILD_NOW: '2026-11-23T08:00:00+07:00',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}`,
    },
  });
  said = (JSON.parse(result.stdout) as { problems: typeof said }).problems.map((problem) => ({
    ...problem,
    file: problem.file.slice(contentDir.length + 1),
  }));
}, 240_000);

const blockingOf = (file: string): string[] =>
  said.filter((one) => one.file === file && one.severity === 'chan').map(({ rule, message }) => `${rule} ${message}`);

it('ends with status 1, and says nothing but problems', () => {
  expect(result).toMatchObject({ status: 1, signal: null, stderr: expect.stringMatching(/^most memory \d+ kB$/) });
  expect(result.stdout).not.toMatch(/\\n\s+at .*:\d+:\d+/);
});

it('takes no more memory than a photograph does', () => {
  const [, kilobytes] = /(\d+) kB/.exec(result.stderr) ?? [];
  expect(Number(kilobytes) / 1024).toBeLessThan(1500);
});

it('says of each hostile picture what it is, where an article shows it', () => {
  const found = Object.fromEntries(pictures.map(([name]) => [name, blockingOf(`${folderOf(name)}/index.md`)]));
  const expected = pictures.map(([name, , reason]) => [
    name,
    reason === undefined ? [] : [expect.stringContaining(`anh-hong Ảnh \`${name}\` ${reason}`)],
  ]);
  expect(found).toEqual(Object.fromEntries(expected));
});

it.each(texts)('says of %s what it is', (name, _, rule) => {
  expect(said.filter(({ file }) => file === `${year}/${name}`).map((one) => one.rule)).toEqual([rule]);
});

it('waits for no pipe, opens no folder and follows no link', () => {
  const missing = (name: string): string => `anh-khong-thay Không thấy tệp ảnh \`${name}\`.`;
  const link =
    'tep-lien-ket Đây là liên kết dẫn đi nơi khác hoặc tệp đặc biệt, không phải tệp thường, nên không được đọc.';
  expect(blockingOf(`${folderOf('ong.jpg')}/index.md`)).toEqual([missing('ong.jpg')]);
  expect(blockingOf(`${folderOf('ong.jpg')}/ong.jpg`)).toEqual([link]);
  expect(blockingOf(`${folderOf('thu-muc.jpg')}/index.md`)).toEqual([missing('thu-muc.jpg')]);
  for (const name of ['lien-ket.md', 'lien-ket-thu-muc']) expect(blockingOf(`${year}/${name}`)).toEqual([link]);
});
