import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runVerb } from '../../src/testing/run-verb-fs.ts';

const usages = {
  build:
    'Dùng: `npm run build`, hoặc `npm run build -- --bundle` để có thêm tệp .zip, `npm run build -- --bundle --site dist` để gói trang đã dựng; nơi đọc và nơi ghi đặt bằng `CONTENT_DIR` và `OUT_DIR`.',
  start: 'Dùng: `npm start`, hoặc `npm start -- --port 4322`.',
  dev: 'Dùng: `npm run dev`, hoặc `npm run dev -- --port 4322`.',
};

describe.each(Object.entries(usages))('npm run %s', (verb, usage) => {
  it.each([
    ['an option that is not', ['--lạ'], 'Lệnh này không có tùy chọn `--lạ`.'],
    ['a word too many', ['thử'], 'Lệnh này không nhận `thử`.'],
  ])('says %s in one plain line, and stops with status 2', async (_, args, message) => {
    expect(await runVerb(verb, { args })).toEqual({
      status: 2,
      signal: null,
      stdout: '',
      stderr: `${message}\n${usage}\n`,
    });
  });
});

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};
/** The verbs of package.json, except those that other tools answer. */
const verbs = Object.entries(scripts).flatMap(([verb, line]) =>
  line === `node scripts/run-verb.js ${verb}` && verb !== 'test' ? verb : [],
);

it.each(verbs)('npm run %s shows how it is called to whoever asks, whatever else is said', async (verb) => {
  for (const args of verb === 'bench' ? [['--help'], ['-h']] : [['--help'], ['-h'], ['--khong-co', '--help']]) {
    const { status, stdout, stderr } = await runVerb(verb, { args });
    expect([args, status, stderr]).toEqual([args, 0, '']);
    expect(stdout).toMatch(/^Dùng: `npm /);
    expect(stdout).not.toContain('--help');
  }
});

it('names the options of a verb', async () => {
  expect((await runVerb('schedule', { args: ['--help'] })).stdout).toMatch(
    /\nCác tùy chọn: `--within …`, `--due …`, `--format …`\.\n$/,
  );
});

it.each([
  [
    'check',
    '--site',
    [
      'Dùng: `npm run check`, `npm run check -- content/bai-viet/2026`, hoặc `npm run check -- --site dist`.',
      'Xem máy thấy những ai trong bài, vì sao chặn hay không: `npm run check -- --explain content/bai-viet/2026/tuan-tra-dem.md`.',
      'Che tên một người trong bài: `npm run check -- --hide "Mạc Gia Na" content/bai-viet/2026/tuan-tra-dem.md`.',
    ].join('\n'),
  ],
  ['start', '--port', usages.start],
])('npm run %s says that %s has no value', async (verb, option, usage) => {
  expect(await runVerb(verb, { args: [option] })).toMatchObject({
    status: 2,
    stderr: `Tùy chọn \`${option}\` thiếu giá trị, hoặc có giá trị thừa.\n${usage}\n`,
  });
});

it('refuses to call a folder without pages a sound site', async () => {
  expect(await runVerb('check', { args: ['--site', 'content'] })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'Không thấy trang HTML nào trong `content`.\nDựng trang bằng `npm run build`, rồi soát thư mục `dist`.\n',
  });
});
