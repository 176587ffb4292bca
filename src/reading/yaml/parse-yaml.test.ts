import { expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { parseYaml } from './parse-yaml.ts';

it.each([
  [
    'a colon',
    'title: a: b\n',
    '2:8',
    'Giá trị có dấu hai chấm `:` nên bị hiểu là một khóa mới. Dòng đang viết: `title: a: b`.',
    'Viết: `title: "a: b"`.',
  ],
  [
    'a tab',
    '\ttitle: x\n',
    '2:1',
    'Dòng này thụt vào bằng phím Tab. Dòng đang viết: `title: x`.',
    'Thay phím Tab bằng dấu cách.',
  ],
  [
    'a key twice',
    'a: 1\na: 2\n',
    '3:1',
    'Một khóa được viết hai lần. Dòng đang viết: `a: 2`.',
    'Giữ lại một dòng, xóa dòng kia.',
  ],
  [
    'an @',
    'title: @x\n',
    '2:8',
    'Giá trị bắt đầu bằng `@`, `%` hoặc dấu huyền, là dấu riêng của YAML. Dòng đang viết: `title: @x`.',
    'Viết: `title: "@x"`.',
  ],
  [
    'a quote left open',
    'title: "a\nb: 2',
    '2:8',
    'Dấu `"` mở ở đây mà chưa được đóng lại. Dòng đang viết: `title: "a`.',
    'Viết: `title: "a"`.',
  ],
  [
    'a quote that the next quote closes',
    'title: "a\nb: 2\nsummary: "x"\n',
    '2:8',
    'Dấu `"` mở ở đây mà chưa được đóng lại. Dòng đang viết: `title: "a`.',
    'Viết: `title: "a"`.',
  ],
  [
    'a single quote left open',
    "title: 'a\nb: 2\n",
    '2:8',
    "Dấu `'` mở ở đây mà chưa được đóng lại. Dòng đang viết: `title: 'a`.",
    'Viết: `title: "a"`.',
  ],
  [
    'a list left open',
    'tags: [a, b\nunit: c\n',
    '2:7',
    'Dấu `[` mở ở đây mà chưa được đóng lại. Dòng đang viết: `tags: [a, b`.',
    'Viết: `tags: [a, b]`.',
  ],
  [
    'braces left open',
    'source: { name: a\nunit: c\n',
    '2:9',
    'Dấu `{` mở ở đây mà chưa được đóng lại. Dòng đang viết: `source: { name: a`.',
    'Viết: `source: { name: a }`.',
  ],
  [
    'a key without colon',
    'title: x\nabc\nd: 1\n',
    '3:1',
    'Dòng này thiếu dấu hai chấm `:` sau tên khóa, hoặc giá trị xuống dòng giữa chừng. Dòng đang viết: `abc`.',
    'Viết mỗi khóa trên một dòng: `credit: Phòng Tham mưu`.',
  ],
  [
    'a second document',
    'a: 1\n---\nb: 2',
    '3:1',
    'Có thêm một dòng `---` bên trong. Dòng đang viết: `---`.',
    'Xóa dòng `---` thừa.',
  ],
  [
    'words after a quote',
    'title: "x" y\n',
    '2:12',
    'Có dấu không đúng chỗ trên dòng này. Dòng đang viết: `title: "x" y`.',
    'Viết: `title: "“x” y"`.',
  ],
  [
    'uneven lines',
    'updated:\n  - a: 1\n b: 2\n',
    '4:1',
    'Dòng này thụt vào không đều với các dòng cùng mục. Dòng đang viết: `b: 2`.',
    'Thụt các dòng cùng mục bằng nhau, mỗi bậc hai dấu cách.',
  ],
])('says %s once, at its place in the file', (_, source, place, message, cure) => {
  const { data, problems } = parseYaml(source, { file: 'bai-viet/2026/a.md', firstLine: 2 });
  expect(data).toBeUndefined();
  expect(problems.map((problem) => [`${problem.line}:${problem.column}`, problem.reason, problem.cure])).toEqual([
    [place, message, cure],
  ]);
});

it.each([
  ['an alias to nothing', 'title: x\nz: &z y\nu: *z\nsummary: *x\n', '4:10'],
  [
    'an alias bomb',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[n]}`).join(', ')}]`)
      .join('\n')}\n`,
    '2:8',
  ],
])('refuses %s in a plain sentence, at its place', (_, source, place) => {
  const { data, problems } = parseYaml(source, { file: 'a.md' });
  expect(data).toBeUndefined();
  expect(problems.map(({ line, column, ruleId, reason, cure }) => [`${line}:${column}`, ruleId, reason, cure])).toEqual(
    [
      [
        place,
        'yaml-sai',
        'Có giá trị bắt đầu bằng dấu `*`, là dấu tham chiếu riêng của YAML.',
        'Viết thẳng giá trị, hoặc đặt trong dấu ngoặc kép: `title: "* Lưu ý"`.',
      ],
    ],
  );
});

it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
  const { data, placeOf } = parseYaml(['title: x', 'tags:', '  - a', '  - b'].join(end), { file: 'a.md' });
  expect(data).toEqual({ title: 'x', tags: ['a', 'b'] });
  expect(placeOf(['tags', 1])).toEqual({ line: 4, column: 5 });
});

it('keeps dates and yes/no as text, as YAML 1.2 does', () => {
  expect(parseYaml('date: 2026-06-19\ndraft: yes\nphone: 0200.000.113\n', { file: 'a.md' }).data).toEqual({
    date: '2026-06-19',
    draft: 'yes',
    phone: '0200.000.113',
  });
});

it('knows where keys and items stand, counted in the file', () => {
  const { placeOf } = parseYaml('title: x\ntags: [a, b]\nupdated:\n  - date: 1\n    note: n\n', {
    file: 'a.md',
    firstLine: 2,
  });
  expect(placeOf(['title'])).toEqual({ line: 2, column: 1 });
  expect(placeOf(['tags', 1])).toEqual({ line: 3, column: 11 });
  expect(placeOf(['updated', 0, 'note'])).toEqual({ line: 6, column: 5 });
  expect(placeOf(['updated', 0, 'khong-co'])).toEqual({ line: 5, column: 5 });
});

it.each([
  ['a NUL', 'title: "a\\0b"', 'U+0000', 'title: "a\\0b"'],
  ['an ESC', 'title: "\\e[31m"', 'U+001B', 'title: "\\e[31m"'],
  ['a CR', 'title: "a\\rb"', 'U+000D', 'title: "a\\rb"'],
  ['a line end of Unicode', 'title: "a\\Lb"', 'U+2028', 'title: "a\\Lb"'],
  ['an invisible space', 'title: "a\\u200bb"', 'U+200B', 'title: "a\\u200bb"'],
  ['a direction', 'title: "a\\u202eb"', 'U+202E', 'title: "a\\u202eb"'],
  ['half a character', 'title: "a\\ud800b"', 'U+D800', 'title: "a\\ud800b"'],
  ['no character', 'title: "a\\uffffb"', 'U+FFFF', 'title: "a\\uffffb"'],
  ['one in a key', '"a\\x07": 1', 'U+0007', '"a\\x07": 1'],
  ['one deep inside', 'a: [{ b: ["c\\x01"] }]', 'U+0001', 'a: [{ b: ["c\\x01"] }]'],
])('refuses %s that an escape brings into a value', (_, source, name, line) => {
  const { data, problems } = parseYaml(`${source}\n`, { file: 'a.md' });
  expect(data).toBeUndefined();
  expect(problems.map(({ ruleId, reason, cure }) => [ruleId, reason, cure])).toEqual([
    [
      'yaml-sai',
      `Giá trị có ký tự không hiện ra trên trang (${name}), viết bằng dấu \`\\\`. Dòng đang viết: \`${line}\`.`,
      'Xóa dấu `\\` và mã đứng ngay sau nó; muốn in chính dấu `\\` thì viết hai lần `\\\\`.',
    ],
  ]);
});

it('lets no value through that cleaning would change, whatever its escapes', () => {
  const random = createRandom(20260619);
  const marks = ['0', 'a', 'b', 'e', 'f', 'n', 't', 'v', 'r', ' ', '"', '/', '\\', 'N', '_', 'L', 'P'];
  const hex = (digits: number): string => Array.from({ length: digits }, () => random.below(16).toString(16)).join('');
  let passed = 0;
  for (let count = 0; count < 2000; count += 1) {
    const escape = random.pick([random.pick(marks), `x${hex(2)}`, `u${hex(4)}`, `u0${hex(3)}`, `U000${hex(5)}`]);
    const { data, problems } = parseYaml(`a: "ê\\${escape}x"\n`, { file: 'a.md' });
    if (problems.length > 0) continue;
    passed += 1;
    const { a } = data as { a: string };
    if (cleanText(a) !== a || !a.isWellFormed() || /[\0-\x08\x0B-\x1F\x7F-\x9F]/.test(a))
      expect.fail(`${JSON.stringify(a)} came out of \\${escape}`);
  }
  expect(passed).toBeGreaterThan(500);
});

it('cleans a value as sources are cleaned', () => {
  expect(parseYaml('a: "e\\u0301\\u0302 \\_b\\tc"\n', { file: 'a.md' }).data).toEqual({ a: 'ế  b\tc' });
});

it('finds every key that stands twice, in whatever order the mistakes are', () => {
  const { problems } = parseYaml('a: 1\nb: {c: 1, c: 2}\na: 2\nd: @\na: 3\n', { file: 'a.md' });
  expect(problems.map(({ line, column, reason }) => `${line}:${column} ${reason.split('.')[0]}`)).toEqual([
    '2:11 Một khóa được viết hai lần',
    '3:1 Một khóa được viết hai lần',
    '4:4 Giá trị bắt đầu bằng `@`, `%` hoặc dấu huyền, là dấu riêng của YAML',
    '5:1 Một khóa được viết hai lần',
  ]);
});

it.each([
  ['brackets', `a: ${'['.repeat(65)}`],
  ['lists that begin on one line', `${'- '.repeat(65)}a`],
  ['keys that begin on one line', `${'? '.repeat(65)}a`],
])('refuses %s in one another', (_, source) => {
  expect(parseYaml(source, { file: 'a.md' }).problems.map(({ line, reason, cure }) => [line, reason, cure])).toEqual([
    [
      1,
      'Có quá nhiều dấu ngoặc `[`, `{` hoặc dấu `-` mở lồng nhau.',
      'Đóng mỗi ngoặc ngay trên dòng của nó: `keywords: [căn cước, làm căn cước]`.',
    ],
  ]);
});
