import { expect, it } from 'vitest';
import { mdxComponentNames } from '../components/mdx/names.ts';
import { indexNewsroom } from '../newsroom/index-newsroom.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { createRandom, type Random } from '../testing/create-random.ts';
import { makePdf } from '../testing/make-documents.ts';
import { articleText, writeSite, type SiteFiles } from '../testing/write-site-fs.ts';
import { readNewsroom, type ReadResult } from './read-newsroom-fs.ts';

const now = Date.parse('2026-11-23T08:00:00+07:00');
/** Stands in every generated body, so that a body shown by mistake is noticed. */
const secret = 'mật ngữ trong thân bài';

const keys = [
  'title: Tuần tra đêm ven sông Lụa',
  'date: 2026-06-19',
  'unit: pv01',
  'tags: [lua-dao]',
  'section: an-ninh-trat-tu',
];
/** Each function damages an article in a different way, or leaves it unchanged. */
const spoilKeys: ((random: Random) => string[])[] = [
  () => keys,
  () => keys,
  (random) => keys.toSpliced(random.below(keys.length), 1),
  (random) => keys.toSpliced(random.below(keys.length), 1, 'khoa-la: 1'),
  () => [...keys, 'summary: "chưa đóng'],
  () => [...keys, 'draft: true', 'expires: 2020-13-40'],
  () => keys.map((key) => key.replace('pv01', 'kin')),
  () => keys.map((key) => key.replace('pv01', 'pv99').replace('lua-dao', 'khong-co').replace('an-ninh', 'la')),
  () => keys.map((key) => key.replace('2026-06-19', '19/6/2026')),
  () => [...keys, 'cover: { src: thieu.jpg, alt: Ảnh bìa của bài }'],
  () => [...keys, 'aliases: [/, /robots.txt]'],
  () => ['- một', '- danh sách'],
];
const spoilBody = [
  '',
  '',
  'Số căn cước của ông là 001090012345.',
  '<Video />',
  '![](thieu.jpg)',
  'TỐI MẬT',
  '<<<<<<< HEAD',
  '{1 + 1}',
];
const names = ['bai', 'bai-hai', 'Bài Ba', 'bài bốn'.normalize('NFD'), 'bai/index', 'a/b/c', '%20'];
const folders = ['bai-viet/2026', 'bai-viet/2025', 'bai-viet', 'bai-viet/26', 'trang'];
const registries = ['don-vi.yml', 'the.yml', 'chuyen-muc.yml', 'tu-viet-tat.yml', 'duong-dan-cu.yml', 'co-quan.yml'];
const brokenRegistries = ['', '- {', 'chu', '- { id: pv01, name: A }\n- { id: pv01, name: B, successors: [pv99] }'];

function spoil(random: Random): SiteFiles {
  const files: SiteFiles = {};
  for (let count = 1 + random.below(8); count > 0; count--) {
    const file = `${random.pick(folders)}/${random.pick(names)}.${random.pick(['md', 'md', 'mdx'])}`;
    const text = articleText(random.pick(spoilKeys)(random).join('\n'), `${secret}\n\n${random.pick(spoilBody)}`);
    files[file] = random.below(12) === 0 ? new Uint8Array([255, 254, 0]) : random.below(12) === 0 ? secret : text;
  }
  if (random.below(3) === 0) files[random.pick(registries)] = random.pick(brokenRegistries);
  return files;
}

async function read(
  files: SiteFiles,
  tolerance?: Parameters<typeof readNewsroom>[0]['tolerance'],
): Promise<ReadResult> {
  const contentDir = writeSite(files);
  return readNewsroom({
    contentDir,
    now,
    includeUnpublished: true,
    mdxComponents: mdxComponentNames,
    tolerance,
  });
}

const report = ({ problems, files }: ReadResult): string => formatProblems(problems, { folder: 'content', files });

it('shows of any folder all that blocks, once and where it is found, and nothing of what is blocked', async () => {
  const { tolerated: clean } = await read({}, { folder: 'content', earlier: {}, showsBodies: false });
  const earlier = clean?.sound ?? {};
  let faultyFiles = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const files = spoil(createRandom(seed));
    const gate = await read(files);
    const preview = await read(files, { folder: 'content', earlier, showsBodies: false });
    const at = `seed ${seed}`;
    expect([at, report(preview)]).toEqual([at, report(gate)]);
    const { newsroom, tolerated } = preview;
    if (!newsroom || !tolerated) throw new Error(`${at}: nothing is shown`);
    const { articles, pages, faulty = [] } = newsroom;

    const blocked = new Set(
      gate.problems.flatMap(({ severity, file }) => (severity === 'chan' ? `content/${file}` : [])),
    );
    expect([at, faulty.map(({ file }) => file).sort()]).toEqual([at, [...blocked].sort()]);
    faultyFiles += faulty.length;
    const paths = [
      ...faulty.map(({ path }) => path),
      ...[...articles, ...pages].flatMap((one) => (one.faulty ? [] : one.path)),
    ];
    expect([at, paths.filter((path, index) => paths.indexOf(path) !== index)]).toEqual([at, []]);
    const listed = new Set([...articles, ...pages].flatMap((one) => one.faulty?.path ?? []));
    const own = faulty.flatMap(({ path }) => (path.startsWith('/_loi/') ? [] : path));
    expect([at, [...listed].sort()]).toEqual([at, own.sort()]);
    const { unitById, sectionById, tagById } = indexNewsroom(newsroom);
    const lost = articles.filter(
      ({ unit, section, tags }) =>
        !unitById.has(unit) || !sectionById.has(section) || tags.some((tag) => !tagById.has(tag)),
    );
    expect([at, lost]).toEqual([at, []]);
    expect([at, JSON.stringify([faulty, articles.filter((article) => article.faulty)]).includes(secret)]).toEqual([
      at,
      false,
    ]);
    expect([at, gate.newsroom === undefined]).toEqual([at, faulty.length > 0]);
  }
  expect(faultyFiles).toBeGreaterThan(200);
});

it('shows of a folder without a fault what the gate publishes', async () => {
  const { newsroom } = await read({});
  const { newsroom: shown } = await read({}, { folder: 'content', earlier: {}, showsBodies: false });
  expect(shown).toMatchObject({
    articles: newsroom?.articles,
    pages: newsroom?.pages,
    tags: newsroom?.tags,
    faulty: [],
  });
});

it('takes a broken registry from an earlier reading, and judges by neither', async () => {
  const { tolerated } = await read({}, { folder: 'content', earlier: {}, showsBodies: false });
  const broken = { 'don-vi.yml': '- {', 'the.yml': '- {' };
  const options = { folder: 'content', showsBodies: false };
  const without = await read(broken, { ...options, earlier: {} });
  expect(without.newsroom).toBeUndefined();
  const after = await read(broken, { ...options, earlier: tolerated?.sound ?? {} });
  expect(after.newsroom?.units.map(({ id }) => id)).toEqual(['pv01', 'pc05', 'pc03', 'kin', '_chua-ro']);
  expect(after.newsroom?.articles).toMatchObject([{ unit: 'pv01', tags: ['lua-dao'] }]);
  expect(after.tolerated?.sound).toEqual(tolerated?.sound);
});

it('says of an article what blocks in a document to which it links, and of the document alone where none does', async () => {
  const options = { folder: 'content', earlier: {}, showsBodies: false };
  const document = { 'bai-viet/2026/quyet-dinh.pdf': await makePdf({ author: 'Lê Văn Hạc' }) };
  const linking = articleText(keys.join('\n'), '[Quyết định về tuần tra](quyet-dinh.pdf)');
  const { newsroom } = await read({ ...document, 'bai-viet/2026/bai.md': linking }, options);
  expect(newsroom?.faulty).toMatchObject([
    {
      ...{ file: 'content/bai-viet/2026/bai.md', kind: 'bai', path: '/bai-viet/2026/bai/' },
      faults: [{ file: 'content/bai-viet/2026/quyet-dinh.pdf', rule: 'dinh-kem-con-thong-tin-an' }],
    },
  ]);
  expect(newsroom?.articles.find(({ faulty }) => faulty)?.attachments).toEqual([]);
  const alone = await read(document, options);
  expect(alone.newsroom?.faulty).toMatchObject([{ kind: 'tep', path: '/_loi/bai-viet/2026/quyet-dinh.pdf/' }]);
});
