import { beforeAll, describe, expect, it } from 'vitest';
import { mdxComponentNames } from '../../components/mdx/names.ts';
import { problemToData } from '../../problems/problem.ts';
import { articleText, writeSite } from '../../testing/write-site-fs.ts';
import { createFileReader, type ReadFile } from './create-file-reader.ts';
import { readRegistries } from '../registries/read-registries-fs.ts';
import type { FileLimits } from './run-in-thread-fs.ts';
import { readShares } from './read-shares-fs.ts';
import { openSourceFolder } from '../sources/source-folder-fs.ts';

/** Enough files for a machine with several cores to use several threads. */
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
      attachmentFacts: new Map(),
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

describe('a file that is too much', () => {
  /** The rules take seconds on it, although no size limit rejects it. */
  const long = articleText(
    keys(1),
    'Tối ngày 19/6, Nguyễn Văn An, 15 tuổi, ở xã Bến Trầm. '.repeat(30_000).replace(/(.{900}) /g, '$1\n\n'),
  );
  const files = ['bai-viet/2026/dai.md', 'bai-viet/2026/ngan.md', 'bai-viet/2026/tuan-tra-dem.md'];
  let contentDir: string;
  beforeAll(() => {
    contentDir = writeSite({ 'bai-viet/2026/dai.md': long, 'bai-viet/2026/ngan.md': articleText(keys(7)) });
  });

  const readWithin = async (limits: FileLimits): Promise<string[][]> => {
    const { registries } = readRegistries(openSourceFolder(contentDir));
    const read = await readShares(files, {
      contentDir,
      limits,
      now: Date.parse('2026-11-26T12:00:00Z'),
      gate: 'stop',
      mdxComponents: mdxComponentNames,
      registries,
      pictureFacts: new Map(),
      attachmentFacts: new Map(),
      publicFiles: [],
    });
    return read.map(({ article, problems }) => [
      article?.file ?? 'no article',
      ...problems.map(({ file, ruleId, reason, cure, severity }) => [file, ruleId, reason, cure, severity].join(' | ')),
    ]);
  };
  const cure =
    'Cất tệp ra ngoài `content` để các bài khác đăng được; rồi xem lại bảng, danh sách và đoạn chép từ nơi khác, bỏ chỗ lặp đi lặp lại, chia thành nhiều bài.';
  const others = [
    [
      'bai-viet/2026/ngan.md',
      expect.stringContaining(' | don-vi-la | '),
      expect.stringContaining(' | do-dai-tieu-de | '),
    ],
    ['bai-viet/2026/tuan-tra-dem.md'],
  ];

  it('is a problem when it takes too long, and the others are read', async () => {
    expect(await readWithin({ milliseconds: 200, megabytes: 1024 })).toEqual([
      [
        'no article',
        `${files[0]} | doc-qua-suc | Máy đọc tệp này hết 0,2 giây vẫn chưa xong nên đã dừng. | ${cure} | chan`,
      ],
      ...others,
    ]);
  });

  it('is a problem when it takes too much memory, and the others are read', async () => {
    expect(await readWithin({ milliseconds: 60_000, megabytes: 32 })).toEqual([
      [
        'no article',
        `${files[0]} | doc-qua-suc | Máy cần hơn 32 MB bộ nhớ để đọc tệp này nên đã dừng. | ${cure} | chan`,
      ],
      ...others,
    ]);
  });

  it('is read like every other within the usual limits', async () => {
    const [first] = await readWithin({ milliseconds: 60_000, megabytes: 1024 });
    expect(first?.[0]).toBe(files[0]);
    expect(first?.join()).not.toContain('doc-qua-suc');
  });
});
