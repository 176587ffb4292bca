import { rmSync } from 'node:fs';
import { posix } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { mdxComponentNames } from '../components/mdx/names.ts';
import { archiveRules } from '../rules/all-archive.ts';
import { pictureFileRules } from '../rules/all-picture-files.ts';
import { rules } from '../rules/all.ts';
import { exampleContext } from '../rules/example-article.ts';
import type { RulePicture } from '../rules/rule-article.ts';
import type { RuleExample } from '../rules/rule.ts';
import { makeExifBlock, makeSegment } from '../testing/make-photo-with-metadata.ts';
import { articleText, smallSite, writeSite, type SiteFiles } from '../testing/write-site-fs.ts';
import { readNewsroom } from './read-newsroom-fs.ts';

/** A newsroom for each example of each rule, read as `npm run check` reads one: what the rules say must reach the report. */

const plainFile = 'bai-viet/2026/tuan-tra-dem.md';
const plainKeys = { title: 'Tuần tra đêm ven sông', date: '2026-06-19', unit: 'pv01', tags: [] };

/** Examples of what a rule makes of facts that no file can have. */
const impossible: Record<string, string> = {
  'dau-to-hop: Cả đoạn viết bằng dấu rời': 'A file is more than its body: its keys are in the other form.',
  'lien-ket-khong-co: Khi chỉ soát vài tệp, máy không biết hết địa chỉ':
    'The gate lists the whole folder; only a check of a built site knows no paths.',
};

let contentDir = '';
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

async function problemsOf(files: SiteFiles, rule: string, now = exampleContext({ name: '', problems: [] }).now) {
  contentDir = writeSite({ [plainFile]: undefined as unknown as string, ...files });
  const { problems } = await readNewsroom({ contentDir, now, mdxComponents: mdxComponentNames });
  return problems.filter(({ ruleId }) => ruleId === rule);
}

const said = (problems: Awaited<ReturnType<typeof problemsOf>>): string[] =>
  problems.map(({ reason, cure }) => `${reason} ${cure}`);
const withoutPlace = (problem: string): string => problem.replace(/^(?:\d+:\d+|–) /, '');

const drawings = new Map<string, Promise<Buffer>>();
/** A picture of that size, of the kind that its name says. */
function draw(name: string, width = 1600, height = 900): Promise<Buffer> {
  const kind =
    { png: 'png', webp: 'webp', gif: 'gif', avif: 'avif' }[/[^.]*$/.exec(name)?.[0]?.toLowerCase() ?? ''] ?? 'jpeg';
  const key = `${kind} ${width} ${height}`;
  const made =
    drawings.get(key) ??
    sharp({ create: { width, height, channels: 3, background: '#356' } })
      .toFormat(kind as 'jpeg')
      .toBuffer();
  drawings.set(key, made);
  return made;
}

const captionOf = ({ caption = 'Tổ tuần tra trên đê sông Lụa.', credit = 'Lê Hạc' }: Partial<RulePicture>): string =>
  [caption, credit && `Ảnh: ${credit.replace(/^Ảnh: /, '')}`].filter(Boolean).join(' ');

const readBase = (file: string) => parse(smallSite[file] as string) as Record<string, unknown>[];
/** An entry of the example takes the place of the base's. */
const merge = (base: Record<string, unknown>[], entries: readonly object[], key: 'id' | 'short'): unknown[] => [
  ...new Map([...base, ...(entries as Record<string, unknown>[])].map((entry) => [entry[key], entry])).values(),
];

/** The files of an example: its article, the pictures that it shows, and the registries and pages that it rests on. */
async function filesOf(example: Omit<RuleExample, 'name' | 'problems'>): Promise<SiteFiles> {
  const { file = plainFile, body = 'Nội dung bài.', frontmatter, pictures = [], context = {} } = example;
  const folder = posix.dirname(file);
  const files: SiteFiles = {};
  const shown: string[] = [];
  const keys: Record<string, unknown> = {
    ...(file.startsWith('trang/') ? { title: plainKeys.title } : plainKeys),
    ...frontmatter,
  };
  for (const [index, picture] of pictures.entries()) {
    const { alt = 'Hai cán bộ đi tuần trên đê', isCover = false, width, height } = picture;
    const name = picture.reference ?? (index === 0 ? 'tuan-tra.jpg' : `tuan-tra-${index + 1}.jpg`);
    files[posix.join(folder, name)] = await draw(name, width ?? undefined, height ?? undefined);
    const { caption, credit } = picture;
    if (isCover)
      keys['cover'] = { src: name, alt, caption: caption || undefined, credit: (credit ?? 'Lê Hạc') || undefined };
    else shown.push(`![${alt}](<${name}>${captionOf(picture) && ` "${captionOf(picture)}"`})`);
  }
  const { agency, units = [], tags = [], abbreviations = [] } = context;
  files['co-quan.yml'] = stringify({ ...readBase('co-quan.yml'), ...agency });
  files['don-vi.yml'] = stringify(merge(readBase('don-vi.yml'), units, 'id'));
  files['the.yml'] = stringify(merge(readBase('the.yml'), tags, 'id'));
  files['tu-viet-tat.yml'] = stringify(merge(readBase('tu-viet-tat.yml'), abbreviations, 'short'));
  if (context.gone) files['duong-dan-cu.yml'] = stringify([...context.gone].map((path) => ({ path })));
  for (const path of context.paths ?? []) {
    const slug = path.replaceAll(/^\/|\/$/g, '');
    const [, year] = /^bai-viet\/(\d+)\/[^/]+$/.exec(slug) ?? [];
    const other = { ...plainKeys, date: `${year ?? 2026}-06-19` };
    if (year) files[`${slug}.md`] = articleText(stringify(other).trimEnd());
    if (path.endsWith('.html'))
      files['bai-viet/2026/bai-cu.md'] = articleText(stringify({ ...other, aliases: [path] }).trimEnd());
  }
  files[file] = `---\n${stringify(keys)}---\n\n${[body, ...shown].join('\n\n')}\n`;
  return files;
}

describe.each(rules)('$id', ({ id, examples }) => {
  const possible = examples.filter(({ name }) => !impossible[`${id}: ${name}`]);
  it.each(possible)('$name', async (example) => {
    const problems = await problemsOf(await filesOf(example), id, exampleContext(example).now);
    expect(said(problems)).toEqual(example.problems.map(withoutPlace));
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(example.problems.length > 0 ? [example.file ?? plainFile] : []),
    );
  });

  it('has a newsroom that is faulted and one that is not', () => {
    expect(new Set(possible.map(({ problems }) => problems.length > 0))).toEqual(new Set([true, false]));
  });
});

describe.each(archiveRules)('$id', ({ id, examples }) => {
  it.each(examples)('$name', async ({ articles, problems }) => {
    const files = Object.assign({}, ...(await Promise.all(articles.map(filesOf)))) as SiteFiles;
    const found = await problemsOf(files, id);
    expect(found.map(({ file, reason, cure }) => `${file} ${reason} ${cure}`)).toEqual(problems);
  });
});

const photo = (): Promise<Buffer> => draw('a.jpg');
/** A file for each example of the rules about pictures' files. */
const pictureFiles: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'Ảnh thật': photo,
  'Ảnh đã sạch': photo,
  'Đuôi đúng với loại ảnh': photo,
  'Tệp hỏng, không giống gì cả': () => Buffer.from('abc'),
  'Trang web đổi đuôi thành ảnh': () => Buffer.from('<!doctype html><p>Ảnh</p>'),
  'Ảnh PNG mang đuôi JPG': () => draw('a.png'),
  'Ảnh chụp bằng điện thoại': async () => {
    const jpeg = await photo();
    const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), makeExifBlock(await draw('a.jpg', 64, 40))]);
    return Buffer.concat([jpeg.subarray(0, 2), makeSegment(0xe1, exif), jpeg.subarray(2)]);
  },
  'Ảnh mà máy không tự xóa được': async () => Buffer.concat([await draw('a.avif'), Buffer.from('phần thừa ở cuối')]),
};

describe.each(pictureFileRules)('$id', ({ id, examples }) => {
  it.each(examples)('$name', async ({ name, picture, problems }) => {
    const file = picture.file ?? 'bai-viet/2026/tuan-tra-dem/tuan-tra.jpg';
    const bytes = await pictureFiles[name]?.();
    if (!bytes) throw new Error(`No file shows the example \`${name}\`.`);
    const found = await problemsOf({ [file]: bytes }, id);
    expect(said(found)).toEqual(problems);
    expect(found.map((problem) => problem.file)).toEqual(problems.map(() => file));
  });
});
