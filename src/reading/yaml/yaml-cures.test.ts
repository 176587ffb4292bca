import { expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { Problem } from '../../problems/problem.ts';
import { articleSchema } from '../../schemas/article.ts';
import { createRandom } from '../../testing/create-random.ts';
import { foreignKeys } from './foreign-keys.ts';
import { keyExamples, registryExamples } from './key-examples.ts';
import { parseRegistry } from '../registries/parse-registry.ts';
import { parseSource } from '../articles/parse-source.ts';
import { registryFiles, type Registries } from '../registries/registries.ts';

/** The lines that a report tells staff to write: code that begins like a key. */
const cureLines = (problems: readonly Problem[]): string[] =>
  problems.flatMap(({ cure }) =>
    Array.from(cure.matchAll(/`` (.+?) ``|`([^`]+)`/g), ([, long, short]) => long ?? short ?? '').filter((code) =>
      /^(?:- )?[A-Za-z]+: /.test(code),
    ),
  );

const read = (frontmatter: string) =>
  parseSource(articleSchema, 'bai-viet/2026/a.md', `---\n${frontmatter}\n---\n\nChữ.`);
const rest = 'date: 2026-06-19\nunit: pv01\ntags: []';

/** Values as people write them: the words, and the ways of writing them after `title:`. */
const words = [
  'Cảnh báo: chiêu lừa mới',
  '“Bắt nóng” đối tượng trộm cắp',
  'Ra quân #AnToanGiaoThong dịp Tết',
  'Thông báo số 12 # của Công an tỉnh',
  '* Lưu ý khi đi đường',
  '&Partners mở rộng điều tra',
  '[Video] Ra quân: đêm thứ hai',
  '{Mẫu} đơn, tờ khai',
  '@congan nói gì?',
  '%50 số vụ giảm',
  '!quan trọng: đọc kỹ',
  '- Một ý, hai ý: ba ý',
  '? Hỏi và đáp',
  '| Bảng: số liệu',
  '> 50 vụ: tăng',
  'Đường dẫn C:\\tin và dấu \\',
  'Ông A nói: “Tôi đã…” rồi “đi”',
  ', bắt đầu bằng dấu phẩy: lạ',
];

it.each(words)('gives a line that reads `%s` for every way to break it', (text) => {
  const straight = text.replace(/[“”]/g, '"');
  const ways = [
    `title: ${text}`,
    `title: ${straight}`,
    `title: "${straight}"`,
    `title: "${text}`,
    `title：${text}`,
    `title = ${text}`,
  ];
  for (const way of ways) {
    const { problems, data } = read(`${way}\n${rest}`);
    if (problems.length === 0) {
      expect((data as { title: string }).title).toBe(text);
      continue;
    }
    const [line] = cureLines(problems);
    if (line === undefined || line.includes('chiêu lừa mới') !== text.includes('chiêu lừa mới')) continue;
    const mended = read(`${line}\n${rest}`);
    expect(mended.problems.map(({ reason }) => reason)).toEqual([]);
    expect((mended.data as { title: string }).title).toBe(text);
  }
});

it('gives its own line for what staff break most', () => {
  for (const way of ['title: "Bắt nóng" đối tượng', 'title: ""Bắt nóng" đối tượng"', "title: 'Bắt nóng' đối tượng"])
    expect(cureLines(read(`${way}\n${rest}`).problems)).toEqual(['title: "“Bắt nóng” đối tượng"']);
  expect(cureLines(read(`title: Ra quân #AnToan dịp Tết\n${rest}`).problems)).toEqual([
    'title: "Ra quân #AnToan dịp Tết"',
  ]);
  expect(cureLines(read(`title: |\n  Tiêu đề giữ\n  hai dòng\n${rest}`).problems)).toEqual([
    'title: "Tiêu đề giữ hai dòng"',
  ]);
});

it.each([
  [`title: Ra quân\n date: 2026-06-19\nunit: pv01\ntags: []`, ['date: 2026-06-19']],
  [`title: Ra quân\n${rest}\ncover:\n src: a.jpg\n  alt: Ảnh mô tả`, ['alt: Ảnh mô tả']],
  ['title: Ra quân\ndate: 2026-06-19\nunit: pv01\ntags: [],', ['tags: []']],
  ['title: Ra quân\ndate: 2026-06-19\nunit: pv01\ntags: [lua-dao,, an-ninh-mang,]', ['tags: [lua-dao, an-ninh-mang]']],
  [`title: Ra quân\n${rest}\nupdated: 2026-07-01`, [keyExamples['updated']]],
  [`title: Ra quân\n${rest}\nacknowledge: tieu-de-viet-hoa`, [keyExamples['acknowledge']]],
  [`title: Ra quân\n${rest}\npublished: false`, ['draft: true']],
])('gives a line that mends %j', (frontmatter, lines) => {
  expect(cureLines(read(frontmatter).problems)).toEqual(lines);
});

it('says `- ` for an item that is written close to its dash', () => {
  const [problem] = read('title: Ra quân\ndate: 2026-06-19\nunit: pv01\ntags:\n- lua-dao\n-an-ninh-mang').problems;
  expect(problem?.cure).toBe('Viết: `- an-ninh-mang`.');
});

it.each(Object.entries(foreignKeys))('knows what `%s` is here', (foreign, key) => {
  const others = `title: Ra quân\n${rest}`.split('\n').filter((line) => !line.startsWith(`${key}:`));
  const cures = (lines: readonly string[]) => read(lines.join('\n')).problems.map(({ cure }) => cure);
  expect(cures([...others, `${foreign}: x`])).toContain(`Sửa thành \`${key}\`.`);
  expect(cures([...others, `${key}: x`, `${foreign}: x`])).toContainEqual(
    expect.stringMatching(new RegExp(`vào khóa \`${key}\` đã có, rồi xóa \`${foreign}\`\\.$`)),
  );
});

it('prints nothing that the parser refuses, whatever it was given', () => {
  const random = createRandom(20261130);
  const pieces = [
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '#',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    ', ',
    'Công an',
    ' xã ',
    'tin',
    '\t',
    '“',
    '”',
    '19/6',
    'yes',
    '1e3',
    '~',
    '\n',
    '\n  ',
  ];
  const keys = [
    'title',
    'summary',
    'tags',
    'unit',
    'date',
    'draft',
    'keywords',
    'updated',
    'source',
    'cover',
    'expires',
  ];
  let lines = 0;
  for (let count = 0; count < 3000; count += 1) {
    const value = Array.from({ length: 1 + random.below(7) }, () => random.pick(pieces)).join('');
    const { problems } = read(`${random.pick(keys)}: ${value}\n${rest}`);
    for (const line of cureLines(problems)) {
      lines += 1;
      const { errors, warnings } = parseDocument(line, { prettyErrors: false });
      if (errors.length + warnings.length > 0) expect.fail(`${JSON.stringify(value)} → ${line}`);
    }
  }
  expect(lines).toBeGreaterThan(500);
});

it('has examples of keys that parse, and no tag, unit or section that a newsroom may not have', () => {
  for (const [path, line] of Object.entries(keyExamples)) {
    const [key = '', ...others] = Object.keys(parse(line) as object);
    expect([path.split('.').at(-1) || 'title', []]).toEqual([key, others]);
  }
  expect(keyExamples['tags']).toBe('tags: []');
  const registries = { units: [{ id: 'pv01', public: true }], tags: [{ id: 'lua-dao' }], sections: [{ id: 'tin' }] };
  expect(registryExamples(registries as unknown as Registries)).toEqual({
    unit: 'unit: pv01',
    tags: 'tags: [lua-dao]',
    section: 'section: tin',
  });
});

it('has a first entry of each registry that its own schema takes', () => {
  for (const [name, { example, unique }] of Object.entries(registryFiles)) {
    if (!unique) continue;
    expect(parseRegistry(name as keyof Registries, example).problems).toEqual([]);
  }
});
