import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runVerb, type VerbResult } from '../../src/testing/run-verb-fs.ts';
import { makeTemporaryFolder } from '../../src/testing/temporary-folders-fs.ts';

const folder = makeTemporaryFolder('bench-gate-');

const articles = [
  {
    id: 'mot',
    title: 'Làm rõ vụ hành hung ở xã Ba Xã',
    body: 'Chiều 3/5, cháu Mạc Thị Lan (13 tuổi) bị hành hung.\n\nCông an đã bắt hung thủ là Lò Văn S.',
  },
  { id: 'hai', title: 'Khai giảng ở xã Ba Xã', body: 'Học sinh toàn xã dự lễ khai giảng.\n\n1. Cờ * hoa | [trống' },
  { id: 'ba', title: 'Bắt hung thủ', body: 'Người này bị bắt trong đêm.' },
  { id: 'chua-ai-doc', title: 'Bắt hung thủ ở chợ', body: 'Bị can bị bắt.' },
];
const labels = [
  { id: 'mot', kind: 'minor-name', quote: 'Mạc Thị Lan (13 tuổi)', sure: true },
  { id: 'mot', kind: 'presumption', quote: 'hung thủ', sure: false },
  { id: 'mot', kind: 'method', quote: 'bị hành hung', sure: true },
  { id: 'hai', kind: 'none' },
  { id: 'ba', kind: 'none' },
];
const linesOf = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

async function measure(
  articlesBytes: string | Uint8Array,
  labelsText: string,
  { packed = false, args = [] as string[] } = {},
): Promise<VerbResult> {
  const files = [join(folder, packed ? 'bai.jsonl.gz' : 'bai.jsonl'), join(folder, 'nhan.jsonl')] as const;
  writeFileSync(files[0], articlesBytes);
  writeFileSync(files[1], labelsText);
  const { stderr, ...result } = await runVerb('bench', {
    args: ['gate', '--articles', files[0], '--labels', files[1], ...args],
  });
  return { ...result, stderr: stderr.replaceAll(`${folder}/`, '') };
}

/** The cells of a printed table's row. */
const rowOf = (stdout: string, name: string): string[] =>
  (stdout.split('\n').find((line) => line.includes(`'${name}'`)) ?? '')
    .split('│')
    .map((cell) => cell.trim().replaceAll("'", ''))
    .slice(2, -1);

it.each([false, true])('counts what the rules find of what was labelled (packed: %s)', async (packed) => {
  const text = linesOf(articles);
  const { status, stdout } = await measure(packed ? gzipSync(text) : text, linesOf(labels), {
    packed,
    args: ['--misses'],
  });
  expect(status).toBe(0);
  expect(stdout).toContain('3 articles');
  expect(rowOf(stdout, 'minor-name')).toEqual([
    ...['minor-name', '1', '1 (1.00)', '1 (1.00)', '1 (1.00)'],
    ...['1', '0', '0', '1 (1.00)'],
  ]);
  expect(rowOf(stdout, 'presumption')).toEqual(['presumption', '0', '–', '–', '–', '2', '1', '1', '0 (0.00)']);
  expect(rowOf(stdout, 'ten-nguoi-chua-thanh-nien').slice(0, 4)).toEqual([
    'ten-nguoi-chua-thanh-nien',
    'chan',
    '1',
    '1 (1.00)',
  ]);
  expect(stdout.split('\n').filter((line) => line.startsWith('{'))).toEqual([
    '{"kind":"method","id":"mot","quote":"bị hành hung"}',
  ]);
});

it('finds a label in a text whose marks are combined otherwise', async () => {
  const { stdout } = await measure(linesOf(articles).normalize('NFD'), linesOf(labels));
  expect(rowOf(stdout, 'minor-name').slice(1, 3)).toEqual(['1', '1 (1.00)']);
});

const like = {
  article: '`{"id": "a1", "title": "Tên bài", "body": "Chữ của bài."}`',
  label: '`{"id": "a1", "kind": "minor-name", "quote": "chữ chép đúng trong bài", "sure": true}`',
};
const kinds =
  'minor-name, minor-partial, minor-details, protected-victim, data, suspect-named, presumption, method, operations, none';
const label = { id: 'mot', kind: 'data', quote: 'bị hành hung', sure: true };

describe('a wrong line is named with its cure, and the status is 2', () => {
  const fine = { articles: linesOf(articles), labels: linesOf(labels) };
  it.each<[string, Partial<typeof fine>, string, string]>([
    [
      'no JSON',
      { articles: '\n{"id": "mot",' },
      '`bai.jsonl`, dòng 2: không phải JSON.',
      `Viết mỗi dòng một mục: ${like.article}`,
    ],
    [
      'an article without a body',
      { articles: '{"id": "mot", "title": "Tin"}' },
      '`bai.jsonl`, dòng 1: khóa `body` thiếu hoặc không đúng kiểu.',
      `Viết như ${like.article}`,
    ],
    [
      'two articles of one id',
      { articles: linesOf([articles[0], articles[0]]) },
      '`bai.jsonl`, dòng 2: mã `mot` đã có ở dòng trên.',
      'Đặt mỗi bài một mã.',
    ],
    [
      'no object',
      { labels: '[]\n3' },
      '`nhan.jsonl`, dòng 1: khóa `id` thiếu hoặc không đúng kiểu.',
      `Viết như ${like.label}`,
    ],
    [
      'a number',
      { labels: '3' },
      '`nhan.jsonl`, dòng 1: không phải một mục có khóa và giá trị.',
      `Viết như ${like.label}`,
    ],
    [
      'a label of nobody',
      { labels: linesOf([{ ...label, id: 'bon' }]) },
      '`nhan.jsonl`, dòng 1: không có bài nào mang mã `bon`.',
      'Chép đúng `id` của bài trong `bai.jsonl`.',
    ],
    [
      'a kind that is not',
      { labels: linesOf([{ ...label, kind: 'ten' }]) },
      `\`nhan.jsonl\`, dòng 1: loại \`ten\` không có; các loại là ${kinds}.`,
      `Viết như ${like.label}`,
    ],
    [
      'a quote that no article has',
      { labels: linesOf([{ ...label, quote: 'bị đánh đập' }]) },
      '`nhan.jsonl`, dòng 1: bài `mot` không có chữ `bị đánh đập`.',
      'Chép đúng từng chữ trong tên bài hoặc thân bài vào `quote`.',
    ],
    [
      'an empty quote',
      { labels: linesOf([{ ...label, quote: '' }]) },
      '`nhan.jsonl`, dòng 1: bài `mot` không có chữ ``.',
      'Chép đúng từng chữ trong tên bài hoặc thân bài vào `quote`.',
    ],
    [
      'a label that does not say whether it is sure',
      { labels: linesOf([{ ...label, sure: 'có' }]) },
      '`nhan.jsonl`, dòng 1: khóa `sure` thiếu hoặc không đúng kiểu.',
      `Viết như ${like.label}`,
    ],
  ])('%s', async (_, changed, message, cure) => {
    const input = { ...fine, ...changed };
    const { status, stdout, stderr } = await measure(input.articles, input.labels);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${message}\n${cure}\n` });
  });

  it('a file that is not packed as its name says', async () => {
    const { status, stderr } = await measure('{}', linesOf(labels), { packed: true });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '`bai.jsonl.gz` không phải tệp nén .gz lành.\nNén lại bằng `gzip`.\n',
    });
  });

  it('a file that is not there, a file that is not named, and an option that is not', async () => {
    const usage =
      'Dùng: `npm run bench -- gate --articles bai.jsonl --labels nhan.jsonl`, thêm `--misses` để xem những chỗ máy bỏ sót.';
    const gone = join(folder, 'khong-co.jsonl');
    for (const [args, stderr] of [
      [['--articles', gone, '--labels', gone], `Không đọc được tệp \`${gone}\` (ENOENT).\nKiểm tra lại tên tệp.\n`],
      [['--articles', gone], `Thiếu \`--labels\`.\n${usage}\n`],
      [['--lạ'], `Lệnh này không có tùy chọn \`--lạ\`.\n${usage}\n`],
    ] as const)
      expect(await runVerb('bench', { args: ['gate', ...args] })).toMatchObject({ status: 2, stdout: '', stderr });
  });
});
