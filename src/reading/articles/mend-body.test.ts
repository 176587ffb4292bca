import { expect, it } from 'vitest';
import { createBodyReader } from '../../markdown/read-body-tree.ts';
import { readBodyWords } from '../../markdown/body-words.ts';
import { chuDamHo } from '../../rules/markup/chu-dam-ho.ts';
import { doanThanhMa } from '../../rules/markup/doan-thanh-ma.ts';
import { emptyRuleContext } from '../../rules/empty-rule-context.ts';
import { gachDauDongWord } from '../../rules/markup/gach-dau-dong-word.ts';
import { exampleArticle } from '../../testing/example-article.ts';
import { createRandom } from '../../testing/create-random.ts';
import { mendBody } from './mend-body.ts';

const readTree = createBodyReader(new Map());
const head = '---\ntitle: Tuần tra đêm\ndate: 2026-06-19\nunit: pv01\ntags: []\n---\n\n';
const mend = (body: string): string => mendBody('bai-viet/2026/a.md', head + body, readTree).text.slice(head.length);
const wordsOf = (body: string): string => readBodyWords(readTree(body, 'md').shown, body).text;

it.each([
  ['a quote in bold before a word', 'Đây là **“Chiến dịch”**của xã.', 'Đây là **“Chiến dịch”** của xã.'],
  ['bold with blanks inside', 'Mời ** bạn đọc **xem.', 'Mời **bạn đọc** xem.'],
  ['bold between words', 'Đơn vị**(Phòng Tham mưu)**tiếp nhận.', 'Đơn vị **(Phòng Tham mưu)** tiếp nhận.'],
  ['two in one line', '**Một:**a và **hai:**b', '**Một:** a và **hai:** b'],
  ['a paragraph behind a tab', 'Đoạn đầu.\n\n\tĐoạn hai.', 'Đoạn đầu.\n\nĐoạn hai.'],
  ['paragraphs behind blanks', 'Đầu.\n\n    Hai.\n\n    Ba.\n', 'Đầu.\n\nHai.\n\nBa.\n'],
  ['bullets', '• Một\n• Hai', '- Một\n- Hai'],
  ['bullets of Word behind blanks', 'Đầu.\n\n    \uF0B7   Một', 'Đầu.\n\n- Một'],
  ['items that run together', 'Gồm:\na) Một;\nb) Hai.', 'Gồm:\n\na) Một;\n\nb) Hai.'],
  ['paragraphs of Word', 'Công an ra quân.\nNgười dân ủng hộ.', 'Công an ra quân.\n\nNgười dân ủng hộ.'],
  ['signs written close', '+Một\n+Hai', '- Một\n- Hai'],
  ['pictures as bullets', '👉 Một\n👉 Hai', '- 👉 Một\n- 👉 Hai'],
  ['italics left open', '*“Lá chắn”*của xã', '*“Lá chắn”* của xã'],
  ['a list in a list', '- Một\n  • Hai', '- Một\n  - Hai'],
])('mends %s', (_, before, after) => {
  expect(mend(before)).toBe(after);
  expect(mend(after)).toBe(after);
});

it('keeps the line ends and the mark at the beginning of a file', () => {
  const source = `\uFEFF${head}• Một\n• Hai\n\nRa quân.\nKiểm tra.\n`.replaceAll('\n', '\r\n');
  expect(mendBody('bai-viet/2026/a.md', source, readTree).text).toBe(
    source.replaceAll('•', '-').replace('quân.\r\n', 'quân.\r\n\r\n'),
  );
});

it('leaves a file without frontmatter, one that an editor answered for, and a registry', () => {
  const answered = head.replace('tags', 'acknowledge: [{ rule: gach-dau-dong-word, reason: Chép nguyên văn }]\ntags');
  for (const [file, source] of [
    ['bai-viet/2026/a.md', '• Một\n• Hai'],
    ['bai-viet/2026/a.md', `${answered}• Một\n• Hai`],
    ['don-vi.yml', `${head}• Một`],
  ] as const)
    expect(mendBody(file, source, readTree).text).toBe(source);
});

it('says what it mended, with a count and the first line', () => {
  expect(mendBody('bai-viet/2026/a.md', `${head}**A:**b **C:**d\n\n• Một\n• Hai`, readTree).changes).toEqual([
    { what: 'chữ đậm, chữ nghiêng để hở dấu sao', count: 2, line: 8 },
    { what: 'danh sách gạch đầu dòng của Word', count: 1, line: 10 },
  ]);
});

it.each([
  ['a comment shown as code', 'Đầu.\n\n    <!-- ghi chú -->\n\nCuối.'],
  ['a tag shown as code', 'Đầu.\n\n\t<b>\n'],
])('leaves %s as it is', (_, body) => {
  expect(mend(body)).toBe(body);
});

it.each([
  ['numbers below nought', 'So với cùng kỳ:\n\n–5 vụ\n–3 người chết'],
  ['numbers of paragraphs', '§ 3 của quy chế\n§ 4 của quy chế'],
  ['powers', 'Tính 2 ** 3 và 5 ** 2.'],
  ['names that are not told', 'Nguyễn Văn ** và Trần Văn ** bị phạt.'],
  ['an address with signs in it', 'Trang giả: https://a.example/x__y__z'],
  ['a name of a computer', 'Tệp du__an__moi được gửi tới.'],
  ['columns', 'Đầu.\n\n    Ngày      Số vụ'],
  ['lines one below the other', 'Đầu.\n\n    Số 1 đường Hòa Bình\n    Xã Bến Trầm'],
  ['a table', 'Đầu.\n\n    | a | b |\n    | - | - |\n    | 1 | 2 |'],
  ['a row of stars', 'Đầu.\n\n    ***\n\nCuối.'],
  ['a sign of a heading', 'Đầu.\n\n    # Mục\n\nCuối.'],
  ['the beginning of code', 'Đầu.\n\n    ~~~\n\nCuối **đậm**.'],
  ['stars and escapes shown as code', 'Đầu.\n\n    2 *x* \\* &lt;'],
])('leaves %s, which a mend would tell otherwise', (_, body) => {
  expect(mend(body)).toBe(body);
});

it('says of what it leaves no word about --fix', () => {
  const said = (body: string): string[] => {
    const cures: string[] = [];
    for (const { check } of [chuDamHo, doanThanhMa, gachDauDongWord])
      check(exampleArticle({ name: '', body, problems: [] }), ({ cure }) => void cures.push(cure), emptyRuleContext);
    return cures;
  };
  for (const body of ['Tính 2 ** 3 và 5 ** 2.', 'Đầu.\n\n    Ngày      Số vụ', '–5 vụ\n–3 vụ']) {
    expect(said(body)).toHaveLength(1);
    expect(said(body).join()).not.toContain('--fix');
  }
});

it('takes no sign from within a word, whatever stands around it', () => {
  const random = createRandom(443);
  const parts = [
    '“Tin”',
    '**',
    'a__b__c',
    'x.example/a__b',
    'https://x.example/',
    'a@x.example',
    '**',
    '__',
    ' ',
    '.',
    '–5',
    'Tin',
  ];
  const within = (text: string): number => (text.match(/(?<=[\p{L}\p{N}])__(?=[\p{L}\p{N}])/gu) ?? []).length;
  let mended = 0;
  for (let count = 0; count < 3000; count += 1) {
    const body = Array.from({ length: 2 + random.below(7) }, () => random.pick(parts)).join('');
    const after = mend(body);
    if (within(after) !== within(body)) expect.fail(`${JSON.stringify(body)} became ${JSON.stringify(after)}`);
    if (after !== body) mended += 1;
  }
  expect(mended).toBeGreaterThan(20);
});

it('mends what it can beside what it must leave', () => {
  expect(mend('Đầu.\n\n    <!-- ghi chú -->\n\n**A:**b')).toBe('Đầu.\n\n    <!-- ghi chú -->\n\n**A:** b');
});

it('loses no word, whatever it mends, and mends nothing twice', () => {
  const random = createRandom(20261130);
  const words = ['Công an', 'xã', '“Lá chắn”', '(PV01)', 'tuần tra.', 'ngày 19/6', 'người dân:', 'x'];
  words.push('<!-- ghi chú -->', '<b>đêm</b>', '[tin](/bai-viet/)', '`mã`', '&lt;3', '<div>', '![](', '***');
  const text = (): string => Array.from({ length: 1 + random.below(3) }, () => random.pick(words)).join(' ');
  const bold = (): string => `${random.pick(['', ' '])}**${random.pick(['', ' '])}${text()}${random.pick(['', ' '])}**`;
  const starts = [
    '',
    '',
    '\t',
    '    ',
    '• ',
    '\uF0B7\t',
    '- ',
    'o   ',
    '> ',
    '1. ',
    '> > ',
    '- - ',
    '# ',
    '• o   ',
    '\t\t',
  ];
  const line = (): string => random.pick(starts) + text() + (random.below(2) ? bold() + text() : '');
  let mended = 0;
  for (let count = 0; count < 1000; count += 1) {
    const body = Array.from({ length: 1 + random.below(5) }, line).join(random.pick(['\n', '\n\n']));
    const after = mend(body);
    if (after !== body) mended += 1;
    // The sign that Word puts before an item is not a word.
    const [one, other] = [body, after].map((written) =>
      wordsOf(written).replace(/[^\p{L}\p{N}]|(?<=^|\s)o(?=\s)/gu, ''),
    );
    if (one !== other) expect.fail(`${JSON.stringify(body)} became ${JSON.stringify(after)}`);
    expect(mend(after)).toBe(after);
  }
  expect(mended).toBeGreaterThan(100);
});
