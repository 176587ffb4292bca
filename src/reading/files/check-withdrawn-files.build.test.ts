import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attachmentPath } from '../../newsroom/attachment-path.ts';
import { pictureKey, variantPath } from '../../newsroom/picture-address.ts';
import { withdrawnKey } from '../../newsroom/withdrawn-key.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { preparePictures } from '../../pictures/prepare-pictures-fs.ts';
import { oldPathSchema } from '../../schemas/old-path.ts';
import { createRandom } from '../../testing/create-random.ts';
import { fileMakers, generateDigest } from '../../testing/generate-file-addresses.ts';
import { makeOffice, makePdf } from '../../testing/make-documents.ts';
import { makePhotoWithMetadata } from '../../testing/make-photo-with-metadata.ts';
import { readSite, said, soundKeys } from '../../testing/read-site-fs.ts';
import { articleText, smallSite, writeSite } from '../../testing/write-site-fs.ts';
import { checkOldAddresses } from '../addresses/check-old-addresses.ts';
import { createContentOwnerFinder } from '../addresses/list-site-paths.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

const photo = await makePhotoWithMetadata({ width: 320, height: 200 });
const otherPhoto = await makePhotoWithMetadata({ width: 330, height: 200 });
const pictureCacheDir = makeTemporaryFolder('anh-');

/** The picture's id, as a first build makes it from the bytes. */
async function idOf(bytes: Buffer): Promise<string> {
  const folder = writeSite({ 'a.jpg': bytes });
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
    [refusal('huy-hieu.jpg', '`co-quan.yml`, dòng 10')],
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
  expect(goneIn(result.newsroom)).toContainEqual([pictureKey(id), 'da-go']);
});

it('is shown in a preview of drafts, with its draft', async () => {
  const draft = { [bai]: articleText(`${soundKeys}\ndraft: true`, shows), [anh]: photo };
  const { newsroom } = await read(draft, { includeUnpublished: true });
  expect([Object.keys(newsroom?.pictures ?? {}), goneIn(newsroom)]).toEqual([[id], []]);
});

/** The address at which a first build publishes these bytes under one of their possible names. */
const addressOf = (bytes: Buffer, name: string, kind: 'pdf' | 'docx'): string =>
  attachmentPath(createHash('sha256').update(bytes).digest('hex'), name, kind);

describe('a document', async () => {
  const decision = await makePdf({ pages: 3 });
  const otherDecision = await makePdf({ pages: 4 });
  const form = await makeOffice('docx');
  const beside = 'bai-viet/2026/bai/quyet-dinh-12.pdf';
  const published = addressOf(decision, beside, 'pdf');
  const key = withdrawnKey(published);
  const names = 'Mở đầu.\n\nXem [Quyết định số 12](quyet-dinh-12.pdf).';
  const readWith = (
    address: string,
    files: Record<string, string | Uint8Array>,
    more: { includeUnpublished?: boolean } = {},
  ) => readSite({ 'duong-dan-cu.yml': `- path: ${address}\n`, ...files }, { pictureCacheDir, ...more });
  const refused = (address: string, original: string, place: string): string =>
    `duong-dan-cu.yml:1:3 duong-dan-cu-trung: Tệp đính kèm \`${address}\` là tệp \`${original}\`, còn ghi ở ${place}, đang đăng hoặc chờ đăng. | Thay hoặc bỏ tệp đính kèm ấy ở đó trước; tệp đính kèm còn dùng thì xóa mục này.`;

  it.each<[string, string, Record<string, string | Uint8Array>, string[]]>([
    [
      'an article links to it',
      published,
      { [bai]: articleText(soundKeys, names), [beside]: decision },
      [refused(published, beside, `\`${bai}\`, dòng 10`)],
    ],
    [
      'an article due later does',
      published,
      { [bai]: articleText(soundKeys.replace('2026-06-19', '2026-12-24'), names), [beside]: decision },
      [refused(published, beside, `\`${bai}\`, dòng 10`)],
    ],
    [
      'a standing page has the same bytes under another name, and its entry yet another',
      published.replace(/[^/]*$/, 'Ten-Khac.pdf'),
      {
        'trang/gioi-thieu.md': articleText('title: Giới thiệu', '[Nội quy tiếp công dân](<Nội quy.pdf#page=2>)'),
        'trang/Nội quy.pdf': decision,
      },
      [refused(published.replace(/[^/]*$/, 'Ten-Khac.pdf'), 'trang/Nội quy.pdf', '`trang/gioi-thieu.md`, dòng 5')],
    ],
    [
      'two articles have it, and its entry names nothing but the digest',
      `${key}/`,
      {
        [bai]: articleText(soundKeys, names),
        [beside]: decision,
        'bai-viet/2025/cu/index.md': articleText(soundKeys.replace('2026', '2025'), '[Danh sách](danh-sach.pdf)'),
        'bai-viet/2025/cu/danh-sach.pdf': decision,
      },
      [
        refused(`${key}/`, 'bai-viet/2025/cu/danh-sach.pdf', '`bai-viet/2025/cu/index.md`, dòng 8'),
        refused(`${key}/`, beside, `\`${bai}\`, dòng 10`),
      ],
    ],
    [
      'it is an office programme’s',
      addressOf(form, 'mau-don.docx', 'docx'),
      {
        [bai]: articleText(soundKeys, '[Mẫu đơn đề nghị](mau-don.docx)'),
        'bai-viet/2026/bai/mau-don.docx': form,
      },
      [refused(addressOf(form, 'mau-don.docx', 'docx'), 'bai-viet/2026/bai/mau-don.docx', `\`${bai}\`, dòng 8`)],
    ],
  ])('is refused while %s', async (_, address, files, problems) => {
    const result = await readWith(address, files);
    expect(ofGate(said(result))).toEqual(problems);
    expect(result.newsroom).toBeUndefined();
  });

  it.each<[string, Record<string, string | Uint8Array>]>([
    ['nothing names it', {}],
    ['its article has another under its name', { [bai]: articleText(soundKeys, names), [beside]: otherDecision }],
    ['its article is a draft', { [bai]: articleText(`${soundKeys}\ndraft: true`, names), [beside]: decision }],
    ['its article expired', { [bai]: articleText(`${soundKeys}\nexpires: 2026-11-01`, names), [beside]: decision }],
    ['only its file lies there', { [bai]: articleText(soundKeys), [beside]: decision }],
  ])('is taken when %s, and nothing is noted of its name', async (_, files) => {
    const result = await readWith(published, files);
    expect(ofGate(said(result))).toEqual([]);
    expect(goneIn(result.newsroom)).toEqual(expect.arrayContaining([[key, 'da-go']]));
    expect(JSON.stringify(result.newsroom?.gone)).not.toContain('quyet-dinh');
  });

  it('is no place to link to by its published address, under whatever name', async () => {
    const body = `Xem [Quyết định](${published.replace('quyet-dinh-12', 'ten-cu')}).`;
    expect(said(await readWith(published, { [bai]: articleText(soundKeys, body) }))).toEqual([
      `${bai}:8:5 lien-ket-khong-co: Đường dẫn \`${published.replace('quyet-dinh-12', 'ten-cu')}\` tới tệp đính kèm đã gỡ. | Bỏ đường dẫn, giữ lại chữ; có bài thay thế thì dẫn tới bài ấy.`,
    ]);
  });

  it('is handed out in a preview of drafts, with its draft', async () => {
    const draft = { [bai]: articleText(`${soundKeys}\ndraft: true`, names), [beside]: decision };
    const { newsroom } = await readWith(published, draft, { includeUnpublished: true });
    const shown = newsroom?.articles.flatMap(({ attachments }) => attachments.map(({ path: one }) => one));
    expect([shown, goneIn(newsroom)]).toEqual([[published], []]);
  });
});

it.each(fileMakers)(
  'tells $word from what is none, in thousands of entries',
  ({ word, keyOf, generateAddress, generateNearMiss, nearMissKinds }) => {
    const random = createRandom(20_261_129);
    const ownerOf = createContentOwnerFinder({ files: [], registries: {}, publicFiles: [] });
    const problemsOf = (...entries: { path: string; to?: string }[]): string[] =>
      checkOldAddresses({
        entries,
        placeOf: () => ({ line: 1, column: 5 }),
        articles: [],
        paths: ['/don-vi/pv01/'],
        ownerOf,
        now: 0,
      }).map(({ reason }) => reason);
    const reserved = new Set<string>();
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    for (let count = 0; count < 3_000; count += 1) {
      const digest = generateDigest(random);
      const address = oldPathSchema.parse(generateAddress(random, digest));
      expect([address, problemsOf({ path: address })]).toEqual([address, []]);
      expect(problemsOf({ path: address, to: '/don-vi/pv01/' })).toEqual([
        `${name} \`${address}\` chỉ gỡ được, không chuyển tới địa chỉ khác.`,
      ]);
      expect(problemsOf({ path: keyOf(digest) }, { path: address })).toEqual([
        `Địa chỉ \`${address}\` đã ghi ở một mục phía trên.`,
      ]);
      const near = oldPathSchema.safeParse(generateNearMiss(random, digest)).data;
      if (near === undefined) continue;
      reserved.add(near);
      expect(problemsOf({ path: near })).toEqual([`Địa chỉ \`${near}\` dành riêng cho tệp của trang.`]);
    }
    expect(reserved.size).toBeGreaterThan(50 * nearMissKinds);
  },
);
