import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, it } from 'vitest';
import { runGit } from '../run-git-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, smallSite, writeSite } from '../write-site-fs.ts';
import { installHook } from '../../../scripts/check/pre-commit-hook-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'title: Ra quân giữ đường thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
const wrong = articleText(keys.replace('pv01', 'pv99'));
const year = 'content/bai-viet/2026';
let repository = '';

const git = (...args: string[]) => runGit(repository, ...args);
const check = (...args: string[]) =>
  runVerb('check', {
    args,
    env: { CONTENT_DIR: join(repository, 'content'), BUILD_NOW: '2026-11-23T08:00:00+07:00' },
  });
const write = (file: string, text: string) => writeFileSync(join(repository, file), text);
const filesOf = (report: string): string[] =>
  (JSON.parse(report) as { problems: { file: string }[] }).problems.map(({ file }) =>
    file.slice(repository.length + 1),
  );

beforeEach(() => {
  repository = makeTemporaryFolder('toa-soan-kho-');
  renameSync(writeSite({ 'bai-viet/2026/cu.md': wrong }), join(repository, 'content'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Bài cũ');
});

it('checks only what changed since a revision: new, edited and renamed files, nothing of deleted ones', async () => {
  git('switch', '--quiet', '--create', 'bai-moi');
  git('mv', `${year}/cu.md`, `${year}/doi-ten.md`);
  git('commit', '--quiet', '--message', 'Đổi tên');
  rmSync(join(repository, year, 'tuan-tra-dem.md'));
  write(`${year}/chưa theo dõi.md`, wrong);
  const { status, stdout } = await check('--changed', 'main', '--format', 'json');
  expect(status).toBe(1);
  expect([...new Set(filesOf(stdout))]).toEqual([`${year}/chưa theo dõi.md`, `${year}/doi-ten.md`]);
});

const folder = `${year}/ra-quan`;
/** Commits an article that shows a picture, and an emblem. */
async function commitPicture(): Promise<void> {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#356' } })
    .jpeg()
    .toBuffer();
  mkdirSync(join(repository, folder));
  writeFileSync(join(repository, folder, 'to.jpg'), photo);
  writeFileSync(join(repository, 'content/huy-hieu.jpg'), photo);
  write(`${folder}/index.md`, articleText(keys, '![Tổ tuần tra](to.jpg "Ảnh: Lê Hạc")'));
  write('content/co-quan.yml', `${smallSite['co-quan.yml'] as string}emblem: huy-hieu.jpg\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Bài có ảnh');
}

/** Gives the file and message of each problem. */
const saidBy = (report: string): string[] =>
  (JSON.parse(report) as { problems: { file: string; message: string }[] }).problems.map(
    ({ file, message }) => `${file.slice(file.indexOf('content/'))} ${message}`,
  );

const changes: [name: string, change: () => unknown, said: string][] = [
  ['deleted', () => git('rm', '--quiet', `${folder}/to.jpg`), `${folder}/index.md Không thấy tệp ảnh \`to.jpg\`.`],
  [
    'renamed',
    () => git('mv', `${folder}/to.jpg`, `${folder}/to-2.jpg`),
    `${folder}/index.md Không thấy tệp ảnh \`to.jpg\`.`,
  ],
  [
    'cut short',
    () => {
      truncateSync(join(repository, folder, 'to.jpg'), 900);
      git('add', '--all');
    },
    `${folder}/index.md Ảnh \`to.jpg\` bị hỏng hoặc chép chưa hết.`,
  ],
  [
    'the emblem, and deleted',
    () => git('rm', '--quiet', 'content/huy-hieu.jpg'),
    'content/co-quan.yml Không thấy tệp biểu trưng \`huy-hieu.jpg\`.',
  ],
];

it.each(changes)('reads again the article that shows a picture when the picture was %s', async (_, change, said) => {
  await commitPicture();
  change();
  for (const call of [['--changed', 'HEAD'], ['--staged']]) {
    const { status, stdout } = await check(...call, '--format', 'json');
    expect([status, saidBy(stdout)]).toEqual([1, [said]]);
  }
  await check('--install-hook');
  expect(git('commit', '--message', 'Ảnh').output).toContain(said.slice(said.indexOf(' ') + 1));
});

it('reads the whole folder when a registry changed, for every article rests on it', async () => {
  expect(await check('--changed', 'HEAD')).toMatchObject({
    status: 0,
    stdout: 'Đã soát 0 tệp, không có vấn đề nào.\n',
  });
  write('content/the.yml', '- { id: giao-thong, name: Giao thông }\n');
  expect(filesOf((await check('--changed', 'HEAD', '--format', 'json')).stdout)).toEqual([
    `${year}/cu.md`,
    `${year}/tuan-tra-dem.md`,
  ]);
});

it('says that a revision is not, and that a folder is in no repository', async () => {
  expect(await check('--changed', '--nhánh-lạ')).toMatchObject({ status: 2, stdout: '' });
  expect(await check('--changed=--output=x')).toMatchObject({
    status: 2,
    stdout: '',
    stderr:
      'Kho git không có bản ghi nào tên là `--output=x`.\nViết tên nhánh hoặc mã bản ghi: `npm run check -- --changed origin/main`.\n',
  });
  rmSync(join(repository, '.git'), { recursive: true });
  expect(await check('--changed', 'main')).toMatchObject({
    status: 2,
    stderr:
      'Không dùng được `--changed`: máy chưa có git, hoặc thư mục nội dung không nằm trong một kho git.\nSoát toàn bộ bằng `npm run check`.\n',
  });
});

it('stops a commit by what is staged, not by what lies in the work tree', async () => {
  const hook = join(repository, '.git/hooks/pre-commit');
  expect(await check('--install-hook')).toMatchObject({
    status: 0,
    stdout: `Đã đặt \`${hook}\`: từ nay mỗi lần \`git commit\`, bài đã \`git add\` được soát trước.\n`,
  });
  write(`${year}/moi.md`, wrong);
  git('add', '--all');
  write(`${year}/moi.md`, articleText(keys));
  const refused = git('commit', '--message', 'Bài sai');
  expect(refused.status).not.toBe(0);
  expect(refused.output).toContain('Không có đơn vị nào mang mã `pv99`.');
  expect(refused.output).toContain('Đã soát 1 tệp: 1 lỗi phải sửa');

  git('add', '--all');
  write(`${year}/moi.md`, wrong);
  expect(git('commit', '--message', 'Bài đúng')).toMatchObject({ status: 0 });

  write(`${year}/chi-mot.md`, wrong);
  git('add', '--all');
  git('reset', '--quiet', `${year}/moi.md`);
  expect(git('commit', '--message', 'Một phần', '--only', '--', `${year}/moi.md`).status).not.toBe(0);

  expect(await check('--remove-hook')).toMatchObject({ status: 0, stdout: `Đã gỡ \`${hook}\`.\n` });
  expect(git('commit', '--all', '--message', 'Không soát')).toMatchObject({ status: 0 });
});

it('says what to do where no library is installed', () => {
  installHook({ contentDir: join(repository, 'content'), root: join(repository, 'du-an') });
  const refused = git('commit', '--allow-empty', '--message', 'Chưa cài');
  expect(refused.status).not.toBe(0);
  expect(refused.output).toBe('Chưa soát được bài: hãy chạy `npm ci` rồi ghi lại.\n');
});

it('lets a commit without articles pass', async () => {
  await check('--install-hook');
  write('GHI-CHU.txt', 'Ngoài nội dung.');
  git('add', '--all');
  expect(git('commit', '--message', 'Ghi chú')).toMatchObject({ status: 0 });
});

it('keeps the hook of somebody else, where core.hooksPath puts it', async () => {
  git('config', 'core.hooksPath', 'moc');
  expect(await check('--install-hook')).toMatchObject({ status: 0 });
  const hook = join(repository, 'moc/pre-commit');
  expect(existsSync(hook)).toBe(true);
  writeFileSync(hook, '#!/bin/sh\nexit 0\n');
  expect(await check('--install-hook')).toMatchObject({
    status: 2,
    stderr: `Kho này đã có một hook khác ở \`${hook}\` nên không ghi đè.\nThêm vào cuối hook đó dòng \`npm run check -- --staged || exit 1\`.\n`,
  });
  expect(await check('--remove-hook')).toMatchObject({ stdout: 'Kho này không có hook nào của tòa soạn để gỡ.\n' });
  expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
});

it('puts no hook where it would run in every repository of the account', async () => {
  const shared = `${repository}-moc-chung`;
  git('config', 'core.hooksPath', shared);
  expect(await check('--install-hook')).toMatchObject({
    status: 2,
    stderr: `Kho này dùng chung các hook ở \`${shared}\` với kho khác.\nCho kho này hook riêng: \`git config --local core.hooksPath .git/hooks\`, rồi chạy lại.\n`,
  });
  expect(existsSync(shared)).toBe(false);
  git('config', '--local', 'core.hooksPath', '.git/hooks');
  expect(await check('--install-hook')).toMatchObject({ status: 0 });
});

it('guards every worktree by the one hook', async () => {
  await check('--install-hook');
  const other = join(repository, 'cay-khac');
  git('worktree', 'add', '--quiet', other);
  writeFileSync(join(other, `${year}/moi.md`), wrong);
  runGit(other, 'add', '--all');
  expect(runGit(other, 'commit', '--message', 'Bài sai')).toMatchObject({
    status: 1,
    output: expect.stringContaining('don-vi-la') as string,
  });
});
