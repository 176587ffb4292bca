import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mdxComponentNames } from '../../components/mdx/names.ts';
import { readNewsroom } from '../../reading/read-newsroom-fs.ts';
import { articleText, writeSite, type SiteFiles } from '../write-site-fs.ts';

const keys = 'title: Ra quân giữ đường thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
const file = 'bai-viet/2026/ra-quan.md';
const bomb = [
  'a: &a [x, x]',
  ...[...'bcdefghijk'].map((key, at) => `${key}: &${key} [*${'abcdefghijk'[at]}, *${'abcdefghijk'[at]}]`),
];

let contentDir = '';

async function problemsOf(files: SiteFiles, prepare: (dir: string) => void = () => undefined): Promise<string[]> {
  contentDir = writeSite(files);
  prepare(contentDir);
  const { problems } = await readNewsroom({
    contentDir,
    now: Date.parse('2026-11-23T08:00:00+07:00'),
    mdxComponents: mdxComponentNames,
  });
  return problems.map((problem) => `${problem.file} ${problem.line ?? '–'} ${problem.ruleId} ${problem.reason}`);
}

it.each<[name: string, content: string | Uint8Array, problem: string]>([
  [
    'an article of 10 MB',
    articleText(keys, 'Một dòng chữ.\n'.repeat(700_000)),
    '– tep-qua-lon Tệp nặng 12,7 MB, quá lớn với một tệp chữ; giới hạn là 2 MB.',
  ],
  [
    'a line of 1 MB',
    articleText(keys, `Đoạn đầu.\n\n${'a'.repeat(1_000_000)}`),
    '10 dong-qua-dai Dòng này dài 1.000.000 chữ cái; giới hạn là 100.000.',
  ],
  [
    'ten thousand stars',
    articleText(keys, '*'.repeat(10_000)),
    '8 dau-qua-nhieu Đoạn này có 10.000 dấu `*`, `_`, `[`, `]`, `<` và dấu huyền; giới hạn là 2.000.',
  ],
  [
    'ten thousand brackets in the frontmatter',
    articleText(`${keys}\nkeywords: ${'{a: '.repeat(10_000)}`),
    '2 yaml-sai Có quá nhiều dấu ngoặc `[`, `{` hoặc dấu `-` mở lồng nhau.',
  ],
  [
    'a YAML alias bomb',
    articleText(`${keys}\n${bomb.join('\n')}`),
    '7 yaml-sai Có giá trị bắt đầu bằng dấu `*`, là dấu tham chiếu riêng của YAML.',
  ],
  [
    'a megabyte of definitions',
    articleText(keys, '[xem]: https://congan.minhha.example/\n'.repeat(26_000)),
    '6 dau-qua-nhieu Bài có 26.004 dòng; giới hạn là 20.000.',
  ],
  [
    'underlines that make headings of underlines',
    articleText(keys, `Tổ tuần tra.${'\n==='.repeat(6000)}`),
    '8 dau-qua-nhieu Đến đây bài đã có hơn 300 dòng `===` hoặc `---` viết ngay dưới chữ.',
  ],
  [
    'a megabyte of frontmatter',
    articleText(`${keys}\n${'từ khóa: |\n'.repeat(100_000)}`),
    '2 yaml-sai Phần đầu dài 1.100.068 chữ cái; giới hạn là 50.000.',
  ],
  [
    'the bytes of a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    '– khong-phai-utf8 Tệp không phải văn bản UTF-8: có byte 0, thường gặp ở tệp UTF-16 hoặc tệp Word đổi đuôi.',
  ],
  [
    'bytes of an old encoding',
    Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe0, 0xff]),
    '2 khong-phai-utf8 Dòng 2 có chữ không thuộc bảng mã UTF-8.',
  ],
])(
  'says %s by the name of its file, in bounded time',
  // Messages of the rules do not count here.
  async (_, content, problem) => {
    expect((await problemsOf({ [file]: content }))[0]).toBe(`${file} ${problem}`);
  },
  60_000,
);

it('reads .mdx with ten thousand marks around a picture in bounded time', async () => {
  const problems = await problemsOf({ [`${file}x`]: articleText(keys, `${'*a** '.repeat(10_000)}![Đê](de.jpg)`) });
  // Each mark is also reported by itself, as often as a rule may report.
  const others = problems.filter((problem) => !problem.includes(' chu-dam-ho '));
  expect(others).toEqual([expect.stringContaining(`${file}x 8 dau-qua-nhieu`)]);
  expect(problems.length).toBeLessThan(60);
}, 60_000);

const linkProblem =
  '– tep-lien-ket Đây là liên kết dẫn đi nơi khác hoặc tệp đặc biệt, không phải tệp thường, nên không được đọc.';

it.each([
  ['an article', '/etc/passwd', file],
  ['a folder of articles', '/etc', 'bai-viet/2025'],
  ['a link to nowhere', '/không/có', file],
])('follows no link out of the folder: %s', async (_, target, link) => {
  const problems = await problemsOf({}, (dir) => symlinkSync(target, join(dir, link)));
  expect(problems).toEqual([`${link} ${linkProblem}`]);
});

it('says that a registry is a link, and not that it is missing', async () => {
  const problems = await problemsOf({ 'the.yml': undefined } as unknown as SiteFiles, (dir) =>
    symlinkSync('/etc/hostname', join(dir, 'the.yml')),
  );
  expect(problems).toEqual([`the.yml ${linkProblem}`]);
});

it.runIf(process.getuid?.() === 0 || process.platform !== 'win32')(
  'says which file and folder it may not open',
  async () => {
    const asNobody = process.getuid?.() === 0;
    const problems = problemsOf(
      { [file]: articleText(keys), 'bai-viet/2025/kin/index.md': articleText(keys) },
      (dir) => {
        chmodSync(join(dir, file), 0);
        chmodSync(join(dir, 'bai-viet/2025/kin'), 0);
        chmodSync(dir, 0o755);
        if (asNobody) process.seteuid?.(65_534); // root may read everything
      },
    );
    const found = await problems.finally(() => asNobody && process.seteuid?.(0));
    expect(found).toEqual([
      `${file} – khong-doc-duoc Máy không đọc được tệp này (EACCES).`,
      'bai-viet/2025/kin – khong-doc-duoc Máy không mở được thư mục này (EACCES).',
    ]);
  },
);

it('reads frontmatter with line ends of old Macintoshes as the gate judged it, in .md and .mdx alike', async () => {
  const text = articleText(`${keys}\r---\rTối qua.\r\`\`\``, '{globalThis.process.pid}\n```');
  const said = async (name: string): Promise<string[]> =>
    (await problemsOf({ [name]: text })).map((one) => one.replace(name, ''));
  expect(await said(`${file}x`)).toEqual(await said(file));
});
