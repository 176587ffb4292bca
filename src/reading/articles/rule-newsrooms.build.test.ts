import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { mdxComponentNames } from '../../components/mdx/names.ts';
import { archiveRules } from '../../rules/all-archive.ts';
import { pictureFileRules } from '../../rules/all-picture-files.ts';
import { rules } from '../../rules/all.ts';
import { exampleContext } from '../../testing/example-article.ts';
import { draw, filesOfExample, plainFile } from '../../testing/example-files.ts';
import { makeExifBlock, makeSegment } from '../../testing/make-photo-with-metadata.ts';
import { writeSite, type SiteFiles } from '../../testing/write-site-fs.ts';
import { readNewsroom } from '../read-newsroom-fs.ts';

/** Reads a newsroom for each example of each rule as `npm run check` does: each finding must reach the report. */

/** Examples with facts that no file can have. */
const impossible: Record<string, string> = {
  'dau-to-hop: Cả đoạn viết bằng dấu rời': 'A file is more than its body: its keys are in the other form.',
  'lien-ket-khong-co: Khi chỉ soát vài tệp, máy không biết hết địa chỉ':
    'The gate lists the whole folder; only a check of a built site knows no paths.',
  'lien-ket-khong-co: Dấu phần trăm đứng lẻ trong tên tệp': 'The folder has more addresses to give for an example.',
  'lien-ket-khong-co: Địa chỉ đầy đủ của chính trang này': 'The folder has more addresses to give for an example.',
};

let contentDir = '';

async function problemsOf(files: SiteFiles, rule: string, now = exampleContext({ name: '', problems: [] }).now) {
  contentDir = writeSite({ [plainFile]: undefined as unknown as string, ...files });
  const { problems } = await readNewsroom({ contentDir, now, mdxComponents: mdxComponentNames });
  return problems.filter(({ ruleId }) => ruleId === rule);
}

const said = (problems: Awaited<ReturnType<typeof problemsOf>>): string[] =>
  problems.map(({ reason, cure }) => `${reason} ${cure}`);
/** A message may name another line, which an article's frontmatter moves. */
const withoutPlace = (problem: string): string =>
  problem.replace(/^(?:\d+:\d+|–) /, '').replaceAll(/ở dòng [\d, ]*\d/g, 'ở dòng …');

describe.each(rules)('$id', ({ id, examples }) => {
  const possible = examples.filter(({ name }) => !impossible[`${id}: ${name}`]);
  it.each(possible)('$name', async (example) => {
    const problems = await problemsOf(await filesOfExample(example), id, exampleContext(example).now);
    expect(said(problems).map(withoutPlace)).toEqual(example.problems.map(withoutPlace));
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
    const files = Object.assign({}, ...(await Promise.all(articles.map(filesOfExample)))) as SiteFiles;
    const found = await problemsOf(files, id);
    expect(found.map(({ file, reason, cure }) => `${file} ${reason} ${cure}`)).toEqual(problems);
  });
});

const photo = (): Promise<Buffer> => draw('a.jpg');
/** A file for each example of the rules about picture files. */
const pictureFiles: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'Ảnh thật': photo,
  'Ảnh đã sạch': photo,
  'Đuôi đúng với loại ảnh': photo,
  'Đuôi ít gặp, như khi lưu ảnh từ trình duyệt': photo,
  'Ảnh tĩnh': photo,
  'Ảnh GIF nhiều hình': async () => {
    const dark = await sharp(await draw('a.png'))
      .negate()
      .toBuffer();
    return sharp([await draw('a.png'), dark], { join: { animated: true } })
      .gif()
      .toBuffer();
  },
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
