import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceWhole } from '../../disk/write-whole-fs.ts';
import { answerInTerminal } from '../answer-in-terminal-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';

const file = 'bai-viet/2026/hanh-hung.md';
const keys = 'title: Cháu Mạc Gia Na bị đâm\ndate: 2026-06-19\nunit: pv01\ntags: []';
const shown = articleText(keys, 'Nạn nhân là cháu Mạc Gia Na (12 tuổi), bị đâm tối 18/6. Cháu Na đã tỉnh.');
const hidden = articleText(
  keys.replace('Mạc Gia Na', 'M.G.N.'),
  'Nạn nhân là cháu M.G.N. (12 tuổi), bị đâm tối 18/6. Cháu N. đã tỉnh.',
);

const environment = (contentDir: string): Record<string, string> => ({
  CONTENT_DIR: contentDir,
  BUILD_NOW: '2026-11-23T08:00:00+07:00',
});
const check = (contentDir: string, ...args: string[]) => runVerb('check', { args, env: environment(contentDir) });
const textOf = (contentDir: string): string => readFileSync(join(contentDir, file), 'utf8');

it('explains an article and a page to an editor', async () => {
  const contentDir = writeSite({
    [file]: shown,
    'trang/lien-he.mdx': articleText('title: Liên hệ\norder: 1', 'Ông Lê Văn Hạc trực ban.'),
  });
  const { status, stdout, stderr } = await check(contentDir, '--explain', file, 'trang/lien-he.mdx');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`${contentDir}/${file}
  1. Mạc Gia Na: chưa thành niên, chắc chắn, vì \`12 tuổi\` (dòng 8).
     Nhắc đến:
       2:1     \`Mạc Gia Na\`, đủ họ tên
       8:18    \`Mạc Gia Na\`, đủ họ tên
       8:62    \`Na\`, tên gọi
     Đọc được tuổi: \`12 tuổi\` (dòng 8).
     Đọc được cách xưng hô như trẻ em: \`cháu\` (dòng 2, phần đầu); \`cháu\` (dòng 8).
     Nằm trong vụ việc, vì \`đâm\` (dòng 2, phần đầu).
     Bài bị chặn vì người này:
       Chặn ten-nguoi-chua-thanh-nien (2:1): `);
  expect(stdout).toContain('1. Lê Văn Hạc: người lớn.');
  expect(stdout).toContain('Không quy tắc nào nêu, vì đây là người lớn');
});

it('gives the same to other programs', async () => {
  const contentDir = writeSite({ [file]: shown });
  const { status, stdout } = await check(contentDir, '--explain', '--format', 'json', file);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ file: `${contentDir}/${file}`, persons: [{ name: 'Mạc Gia Na', judgement: 'child', verdict: 'block' }] }],
    problems: [],
  });
});

it.each([
  ['that is not UTF-8', Buffer.from([0xff, 0xfe, 0]), 'khong-phai-utf8'],
  ['without a frontmatter', 'Cháu Mạc Gia Na.', 'thieu-phan-dau'],
  ['with broken YAML', articleText('title: "Vụ'), 'yaml-sai'],
])('reports a file %s as the gate does, and hides nothing in it', async (_, source, rule) => {
  const contentDir = writeSite({ [file]: source });
  const explained = await check(contentDir, '--explain', file);
  expect([explained.status, explained.stdout.includes(rule)]).toEqual([1, true]);
  const kept = await check(contentDir, '--hide', 'Mạc Gia Na', '--yes', file);
  expect([kept.status, kept.stdout.includes(rule)]).toEqual([1, true]);
  expect(readFileSync(join(contentDir, file))).toEqual(Buffer.from(source));
});

it.each([
  [['--explain'], 'Chưa nói bài nào.'],
  [['--explain', 'co-quan.yml'], 'Trong `co-quan.yml` không có bài viết hay trang nào.'],
  [['--explain', '--fix', file], '`--explain` không đi cùng `--fix`.'],
  [['--explain', '--format', 'github', file], '`--explain` chỉ có dạng báo cáo `text` và `json`.'],
  [['--hide', ' ', file], 'Chưa nói tên người cần che.'],
  [['--hide', 'Mạc Gia Na'], 'Chưa nói bài nào.'],
  [['--hide', 'Mạc Gia Na', 'bai-viet'], '`--hide` che tên trong từng bài một'],
  [['--hide', 'Mạc Gia Hà', file], 'Các tên có trong bài: `Mạc Gia Na`.'],
  [['--yes', file], '`--yes` chỉ đi cùng `--hide`.'],
])('stops with status 2 at %s', async (args, message) => {
  const contentDir = writeSite({ [file]: shown });
  const { status, stdout, stderr } = await check(contentDir, ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(textOf(contentDir)).toBe(shown);
});

it('only shows what it would hide where nobody can answer', async () => {
  const contentDir = writeSite({ [file]: shown });
  const { status, stdout, stderr } = await check(contentDir, '--hide', 'Mạc Gia Na', file);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`${contentDir}/${file}
     2 - title: Cháu Mạc Gia Na bị đâm
       + title: Cháu M.G.N. bị đâm
     8 - Nạn nhân là cháu Mạc Gia Na (12 tuổi), bị đâm tối 18/6. Cháu Na đã tỉnh.
       + Nạn nhân là cháu M.G.N. (12 tuổi), bị đâm tối 18/6. Cháu N. đã tỉnh.
Chưa ghi gì. Xem lại các chỗ trên rồi chạy lại với \`--yes\` để ghi.
`);
  expect(textOf(contentDir)).toBe(shown);
});

it.each([
  ['', '\n'],
  ['\uFEFF', '\n'],
  ['\uFEFF', '\r\n'],
])('hides a name, checks the file, and changes nothing a second time (%j, %j)', async (mark, end) => {
  const contentDir = writeSite({ [file]: mark + shown.replaceAll('\n', end) });
  const first = await check(contentDir, '--hide', 'mạc gia na', '--yes', file);
  expect(textOf(contentDir)).toBe(mark + hidden.replaceAll('\n', end));
  expect(first.stderr).toContain(`Đã đổi 3 chỗ trong \`${contentDir}/${file}\`.`);
  expect(first.stdout).not.toContain('Mạc Gia Na');
  const second = await check(contentDir, '--hide', 'Mạc Gia Na', '--yes', file);
  expect(second.stderr).toBe(`Trong \`${contentDir}/${file}\` tên này đã che là \`M.G.N.\`.\n`);
  expect(second.status).toBe(0);
  expect(textOf(contentDir)).toBe(mark + hidden.replaceAll('\n', end));
});

it('lists addresses for an editor and ends with status 1', async () => {
  const contentDir = writeSite({ [file]: shown.replace('Cháu Na', '[Cháu Na](#mac-gia-na)') });
  const { status, stderr } = await check(contentDir, '--hide', 'Mạc Gia Na', '--yes', file);
  expect(status).toBe(1);
  expect(stderr).toContain('8:64    `#mac-gia-na`: trong địa chỉ, tên tệp hoặc mã');
  expect(textOf(contentDir)).toContain('[Cháu N.](#mac-gia-na)');
});

it('refuses a link to another file', async () => {
  const contentDir = writeSite({ 'ngoai.txt': shown });
  symlinkSync(join(contentDir, 'ngoai.txt'), join(contentDir, file));
  const { status } = await check(contentDir, '--hide', 'Mạc Gia Na', '--yes', file);
  expect(status).not.toBe(0);
  expect(readFileSync(join(contentDir, 'ngoai.txt'), 'utf8')).toBe(shown);
});

it.each([
  ['Có', '\x1b[D\r', hidden],
  ['Không', '\r', shown],
])('asks in a terminal, and does as the answer %s says', async (_, typed, after) => {
  const contentDir = writeSite({ [file]: shown });
  await answerInTerminal('check', `--hide 'Mạc Gia Na' ${file}`, [['Đổi 3 chỗ này?', typed]], {
    env: environment(contentDir),
  });
  expect(textOf(contentDir)).toBe(after);
});

it('keeps a file that somebody saves while the question stands', async () => {
  const contentDir = writeSite({ [file]: shown });
  let saves = 0;
  const saving = setInterval(
    () => replaceWhole(join(contentDir, file), shown.replace('đã tỉnh', `đã tỉnh lần ${(saves += 1)}`)),
    50,
  );
  const { status, shown: said } = await answerInTerminal(
    'check',
    `--hide 'Mạc Gia Na' ${file}`,
    [['Đổi 3 chỗ này?', '\x1b[D\r']],
    { env: environment(contentDir) },
  ).finally(() => clearInterval(saving));
  expect(said).toContain('vừa có người sửa nên không ghi đè.');
  expect(status).toBe(2);
  expect(textOf(contentDir)).toContain('Cháu Na đã tỉnh lần');
});
