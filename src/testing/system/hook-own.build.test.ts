import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashTree } from '../hash-tree-fs.ts';
import { runGit } from '../run-git-fs.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { root } from '../../../scripts/command/project-root.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

/* Tests what the hooks replace, write and clear when somebody else's files are there. Real git, real links. */

let folder = '';
const at = (path: string): string => join(folder, path);
beforeEach(() => {
  folder = makeTemporaryFolder('toa-soan-moc-');
  runGit(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', 'kho.git');
});

/** Expects a refusal that changes nothing in the folder. */
async function expectRefusal(call: () => Promise<VerbResult>, lines: string[]): Promise<void> {
  const before = hashTree(folder);
  const { status, stdout, stderr } = await call();
  expect({ status, stdout, lines: stderr.trimEnd().split('\n') }).toEqual({ status: 2, stdout: '', lines });
  expect(hashTree(folder)).toEqual(before);
}

describe('the hook of a bare repository', () => {
  const hook = (): string => at('kho.git/hooks/post-receive');
  const install = (): Promise<VerbResult> =>
    runVerb('hook', { args: ['--install', at('kho.git'), '--to', at('trang')] });
  const remove = (): Promise<VerbResult> => runVerb('hook', { args: ['--remove', at('kho.git')] });
  const script = join(root, 'scripts/hook/post-receive.sh');
  /** Installs the hook of an earlier version: a copy without a digest. */
  const installOld = (): void => {
    writeFileSync(hook(), readFileSync(script));
    mkdirSync(at('kho.xuat-ban/nguon'), { recursive: true });
    writeFileSync(at('kho.xuat-ban/khoa'), '');
    mkdirSync(at('kho.xuat-ban/nguon/node_modules'));
  };
  const foreign = (): string[] => [
    `Kho này đã có một hook khác ở \`${hook()}\` nên không ghi đè.`,
    'Đổi tên hook đó rồi chạy lại, và gọi nó từ hook mới nếu còn cần.',
  ];

  it('takes the place of its own, also of an earlier version, and goes', async () => {
    installOld();
    for (let time = 0; time < 2; time += 1) expect(await install()).toMatchObject({ status: 0 });
    const [first, second, , ...rest] = readFileSync(hook(), 'utf8').split('\n');
    expect([first, second, ...rest].join('\n')).toBe(readFileSync(script, 'utf8'));
    expect(spawnSync('sh', ['-n', hook()]).status).toBe(0);
    expect(await remove()).toMatchObject({
      status: 0,
      stdout: `Đã gỡ \`${at('kho.git/hooks/pre-receive')}\`, \`${hook()}\`.\n`,
    });
    expect(readdirSync(at('kho.git/hooks')).filter((name) => !name.endsWith('.sample'))).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['a link to this project’s script', () => symlinkSync(script, hook())],
    ['a link to a script of theirs', () => symlinkSync(at('cua-toi.sh'), hook())],
    ['a folder', () => mkdirSync(hook())],
    [
      'one that only mentions ours',
      () => writeFileSync(hook(), `#!/bin/sh\n# gọi sau\n${readFileSync(script, 'utf8')}`),
    ],
  ])('is not put over that of somebody else: %s', async (_, make) => {
    make();
    const before = readFileSync(script);
    await expectRefusal(install, foreign());
    expect(await remove()).toMatchObject({ stdout: 'Kho này không có hook nào của tòa soạn để gỡ.\n' });
    expect(readFileSync(script)).toEqual(before);
  });

  it('keeps what somebody added to it', async () => {
    installOld();
    await install();
    appendFileSync(hook(), 'exec /usr/local/bin/bao-tin\n');
    await expectRefusal(install, [
      `Hook \`${hook()}\` đã được sửa tay nên không ghi đè.`,
      'Đổi tên hook đó rồi chạy lại, và chép phần sửa sang hook mới.',
    ]);
    await expectRefusal(remove, [
      `Hook \`${hook()}\` đã được sửa tay nên không xóa.`,
      `Chép phần sửa ra nơi khác, rồi tự xóa: \`rm '${hook()}'\`.`,
    ]);
  });

  it('is not put through a link to hooks that others share', async () => {
    renameSync(at('kho.git/hooks'), at('hook-chung'));
    symlinkSync('../hook-chung', at('kho.git/hooks'));
    await expectRefusal(install, [
      `Kho \`${at('kho.git')}\` dùng chung các hook ở \`${at('hook-chung')}\` với kho khác.`,
      `Thay liên kết \`${at('kho.git/hooks')}\` bằng một thư mục riêng của kho, rồi chạy lại.`,
    ]);
  });

  it.each<[string, (work: string) => void, () => string]>([
    [
      'with other files',
      (work) => writeFileSync(join(work, 'a.txt'), ''),
      () => 'thư mục đó có `a.txt`, không do hook làm ra',
    ],
    [
      'with other libraries',
      (work) => mkdirSync(join(work, 'node_modules')),
      () => 'thư mục đó có `node_modules`, không do hook làm ra',
    ],
    [
      'with a lock that is a link',
      (work) => symlinkSync(at('kho.git/HEAD'), join(work, 'khoa')),
      () => 'thư mục đó có `khoa`, không do hook làm ra',
    ],
    [
      'that is a file',
      (work) => void (rmSync(work, { recursive: true }), writeFileSync(work, '')),
      () => 'đó không phải một thư mục',
    ],
  ])('does not work in a folder %s', async (_, make, reason) => {
    mkdirSync(at('kho.xuat-ban'));
    make(at('kho.xuat-ban'));
    await expectRefusal(install, [
      `Hook không làm việc ở \`${at('kho.xuat-ban')}\`: ${reason()}.`,
      `Đặt một thư mục riêng, chưa có hoặc còn trống: \`git --git-dir=${at('kho.git')} config toasoan.work /srv/xuat-ban\`.`,
    ]);
  });

  it('does not work in the project, nor in the repository', async () => {
    const refused = async (work: string, reason: string): Promise<void> => {
      runGit(at('kho.git'), 'config', 'toasoan.work', work);
      await expectRefusal(install, [
        `Hook không làm việc ở \`${work}\`: ${reason}.`,
        `Đặt một thư mục riêng, chưa có hoặc còn trống: \`git --git-dir=${at('kho.git')} config toasoan.work /srv/xuat-ban\`.`,
      ]);
    };
    await refused(root, 'đó là thư mục của dự án');
    await refused(at('kho.git/moi'), `chỗ đó là của kho git \`${at('kho.git')}\``);
  });

  it('brings no libraries over those of somebody else', async () => {
    mkdirSync(at('kho.xuat-ban/node_modules/cua-toi'), { recursive: true });
    writeFileSync(at('kho.xuat-ban/khoa'), '');
    const { status, stderr } = await install();
    expect({ status, lines: stderr.trimEnd().split('\n') }).toEqual({
      status: 2,
      lines: [
        `\`${at('kho.xuat-ban/node_modules')}\` không phải thư viện do lệnh này mang theo nên không thay.`,
        'Chuyển thư mục đó đi nơi khác rồi chạy lại.',
      ],
    });
    expect(existsSync(at('kho.xuat-ban/node_modules/cua-toi'))).toBe(true);
  });
});

describe('a push', () => {
  /** Puts a commit into the bare repository and runs the hook on it. */
  function push(): string {
    writeFileSync(at('kho.git/hooks/post-receive'), readFileSync(join(root, 'scripts/hook/post-receive.sh')), {
      mode: 0o755,
    });
    runGit(at('kho.git'), 'config', 'toasoan.to', at('trang'));
    runGit(folder, 'clone', '--quiet', 'kho.git', 'ban-sao');
    runGit(at('ban-sao'), 'commit', '--quiet', '--allow-empty', '--message', 'Đầu');
    return runGit(at('ban-sao'), 'push', '--quiet', 'origin', 'HEAD:main').output.replaceAll(/^remote: ?| *$/gm, '');
  }

  it('clears no folder that the hook did not make', () => {
    mkdirSync(at('kho.xuat-ban'));
    writeFileSync(at('kho.xuat-ban/cua-toi.txt'), '');
    expect(push()).toBe(
      `Thư mục \`${at('kho.xuat-ban')}\` có tệp không do hook làm ra nên hook không làm việc ở đó. Chuyển chúng đi, hoặc đặt nơi khác bằng \`git --git-dir='${at('kho.git')}' config toasoan.work /srv/xuat-ban\`.\n`,
    );
    expect(hashTree(at('kho.xuat-ban'))).toEqual(new Map([['cua-toi.txt', expect.any(String) as string]]));
  });

  it.each<[string, (tree: string) => void]>([
    ['of another repository', (tree) => void runGit(folder, 'init', '--quiet', tree)],
    ['behind a link', (tree) => symlinkSync(at('khac'), tree)],
  ])('sweeps no checkout %s', (_, make) => {
    for (const path of ['kho.xuat-ban', 'khac']) mkdirSync(at(path));
    writeFileSync(at('kho.xuat-ban/khoa'), '');
    make(at('kho.xuat-ban/nguon'));
    writeFileSync(at('kho.xuat-ban/nguon/dang-viet.md'), 'Chưa ghi vào kho');
    expect(push()).toContain(
      `\`${at('kho.xuat-ban/nguon')}\` là liên kết hoặc bản lấy ra của một kho khác nên hook không ghi vào đó. Chuyển nó đi nơi khác.\n`,
    );
    expect(readFileSync(at('kho.xuat-ban/nguon/dang-viet.md'), 'utf8')).toBe('Chưa ghi vào kho');
  });
});

describe('the hook before a commit', () => {
  const contentDir = (): string => at('kho/content');
  const hook = (): string => at('kho/.git/hooks/pre-commit');
  const check = (option: string): Promise<VerbResult> =>
    runVerb('check', { args: [option], env: { CONTENT_DIR: contentDir() } });
  beforeEach(() => {
    mkdirSync(contentDir(), { recursive: true });
    runGit(at('kho'), 'init', '--quiet');
    mkdirSync(at('kho/.git/hooks'), { recursive: true });
  });

  it('takes the place of its own, and keeps what somebody added to it', async () => {
    for (let time = 0; time < 2; time += 1) expect(await check('--install-hook')).toMatchObject({ status: 0 });
    appendFileSync(hook(), 'npx kiem-tra\n');
    await expectRefusal(
      () => check('--install-hook'),
      [
        `Hook \`${hook()}\` đã được sửa tay nên không ghi đè.`,
        'Đổi tên hook đó rồi chạy lại, và chép phần sửa sang hook mới.',
      ],
    );
    await expectRefusal(
      () => check('--remove-hook'),
      [
        `Hook \`${hook()}\` đã được sửa tay nên không xóa.`,
        `Chép phần sửa ra nơi khác, rồi tự xóa: \`rm '${hook()}'\`.`,
      ],
    );
  });

  it('is not written through a link, not even one that leads nowhere', async () => {
    symlinkSync(at('chua-co'), hook());
    await expectRefusal(
      () => check('--install-hook'),
      [
        `Kho này đã có một hook khác ở \`${hook()}\` nên không ghi đè.`,
        'Thêm vào cuối hook đó dòng `npm run check -- --staged || exit 1`.',
      ],
    );
    expect(await check('--remove-hook')).toMatchObject({ stdout: 'Kho này không có hook nào của tòa soạn để gỡ.\n' });
    expect(existsSync(at('chua-co'))).toBe(false);
  });
});
