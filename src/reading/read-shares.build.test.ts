import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mdxComponentNames } from '../components/mdx/names.ts';
import { problemToData } from '../problems/problem.ts';
import { articleText, writeSite } from '../testing/write-site-fs.ts';
import { createFileReader, type ReadFile } from './create-file-reader.ts';
import { readRegistries } from './read-registries-fs.ts';
import { readShares } from './read-shares-fs.ts';
import { openSourceFolder } from './source-folder-fs.ts';

/** Enough that a machine with several cores reads in several threads. */
const count = 1300;

const keys = (index: number): string =>
  `title: Bài thứ ${index}\ndate: 2026-06-19\nunit: ${index % 7 === 0 ? 'pv99' : 'pv01'}\ntags: []`;

describe('reading in shares', () => {
  let contentDir: string;
  beforeAll(() => {
    const articles = Array.from({ length: count }, (_, index) => [
      `bai-viet/2026/bai-${index}.md`,
      articleText(keys(index), index % 5 === 0 ? 'Xem [bài kia](/bai-viet/2026/khong-co/).' : `Nội dung thứ ${index}.`),
    ]);
    contentDir = writeSite({
      ...Object.fromEntries(articles),
      'trang/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nVề đơn vị.\n',
    });
  });
  afterAll(() => rmSync(contentDir, { recursive: true }));

  it('gives what one thread alone gives, in the order of the files', async () => {
    const folder = openSourceFolder(contentDir);
    const { registries } = readRegistries(folder);
    const files = folder.files.filter((file) => file.endsWith('.md'));
    const context = {
      now: Date.parse('2026-11-26T12:00:00Z'),
      gate: 'stop',
      mdxComponents: mdxComponentNames,
      registries,
      pictureFacts: new Map(),
      publicFiles: [],
    } as const;
    const plain = (read: ReadFile[]): unknown =>
      read.map(({ problems, ...file }) => ({ ...file, problems: problems.map(problemToData) }));

    const read = await readShares(files, { contentDir, ...context });

    expect(read.map(({ article, page }) => (article ?? page)?.file)).toEqual(files);
    expect(read.flatMap(({ problems }) => problems).length).toBeGreaterThan(count / 5);
    expect(plain(read)).toEqual(plain(files.map(createFileReader(folder, context))));
  });
});
