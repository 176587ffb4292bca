import { existsSync, lstatSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readFromGit } from '../check/read-from-git-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { stopWithCallError } from '../command/stop.ts';
import { guardWork } from './guard-work-fs.ts';
import { readHook, writeHook, type HookState } from './own-hook-fs.ts';

/** The mark by which we recognise our own hooks. */
const mark = '# toa-soan: ';

/** The hooks that git runs before it accepts a push, and after it. */
const names = ['pre-receive', 'post-receive'] as const;

interface InstallOptions {
  repository: string;
  /** The folder of the hooks' source files, `pre-receive.sh` and `post-receive.sh`. */
  scripts: string;
  /** Stored in the repository's own configuration as `toasoan.<name>`; an undefined setting is not changed. */
  settings: { to: string; branch?: string | undefined; key?: string | undefined; reload?: string | undefined };
}

interface InstalledHooks {
  /** Path of the hook that publishes; a timer may also run it. */
  hook: string;
  /** The folder where the hook checks out and builds. */
  work: string;
  branch: string;
}

/** Names the repository to git, because git checks the owner only of a repository that it found by itself. */
const gitIn =
  (path: string) =>
  (...args: string[]): string | undefined =>
    readFromGit([`--git-dir=${path}`, ...args], { cwd: path })?.trimEnd();

function openBare(repository: string): { path: string; hooks: string } {
  const path = existsSync(repository) ? realpathSync(repository) : repository;
  const git = gitIn(path);
  if (!existsSync(path) || git('rev-parse', '--is-bare-repository') !== 'true')
    stopWithCallError(
      `\`${repository}\` không phải một kho git chỉ để nhận bài (kho trần), hoặc máy chưa có git.`,
      'Tạo kho bằng `git init --bare /srv/git/toa-soan.git` rồi chạy lại.',
    );
  const { uid } = statSync(path);
  if (process.getuid && process.getuid() !== uid)
    stopWithCallError(
      `Kho \`${path}\` là của một tài khoản khác; hook đặt bằng tài khoản này sẽ không ghi được ở nơi nó làm việc.`,
      `Chạy lại bằng tài khoản đó: \`sudo -u '#${uid}' npm run hook -- …\`.`,
    );
  const named = resolve(path, git('rev-parse', '--git-path', 'hooks') ?? 'hooks');
  const hooks = realPathOf(named);
  if (dirname(hooks) !== path)
    stopWithCallError(
      `Kho \`${path}\` dùng chung các hook ở \`${hooks}\` với kho khác.`,
      lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink()
        ? `Thay liên kết \`${named}\` bằng một thư mục riêng của kho, rồi chạy lại.`
        : `Cho kho này hook riêng: \`git --git-dir=${path} config core.hooksPath hooks\`, rồi chạy lại.`,
    );
  return { path, hooks };
}

/** Gives a branch's short name: `refs/heads/main` → `main`. */
const shortName = (branch: string | undefined): string | undefined => branch?.replace(/^refs\/heads\//, '');

export function installHooks({ repository, scripts, settings }: InstallOptions): InstalledHooks {
  const { path, hooks } = openBare(repository);
  const edited = find(hooks, 'edited')[0];
  if (edited !== undefined)
    stopWithCallError(
      `Hook \`${edited}\` đã được sửa tay nên không ghi đè.`,
      'Đổi tên hook đó rồi chạy lại, và chép phần sửa sang hook mới.',
    );
  const foreign = find(hooks, 'foreign')[0];
  if (foreign !== undefined)
    stopWithCallError(
      `Kho này đã có một hook khác ở \`${foreign}\` nên không ghi đè.`,
      'Đổi tên hook đó rồi chạy lại, và gọi nó từ hook mới nếu còn cần.',
    );
  const git = gitIn(path);
  const work = git('config', '--get', 'toasoan.work') ?? `${path.replace(/\.git$/, '')}.xuat-ban`;
  guardWork(work, path);
  const branch = shortName(settings.branch ?? git('symbolic-ref', 'HEAD')) ?? 'main';
  for (const [name, value] of Object.entries({ ...settings, branch }))
    if (value !== undefined && git('config', `toasoan.${name}`, value) === undefined)
      stopWithCallError(`Không ghi được cấu hình của kho \`${path}\`.`, 'Cấp quyền ghi vào kho rồi chạy lại.');
  for (const name of names) writeHook(join(hooks, name), readFileSync(join(scripts, `${name}.sh`), 'utf8'));
  return { hook: join(hooks, 'post-receive'), work, branch };
}

/** Finds the paths of hooks in one state. */
const find = (hooks: string, state: HookState): string[] =>
  names.map((name) => join(hooks, name)).filter((hook) => readHook(hook, mark) === state);

/** @returns the paths of the removed hooks: only ours */
export function removeHooks(repository: string): string[] {
  const { hooks } = openBare(repository);
  const edited = find(hooks, 'edited')[0];
  if (edited !== undefined)
    stopWithCallError(
      `Hook \`${edited}\` đã được sửa tay nên không xóa.`,
      `Chép phần sửa ra nơi khác, rồi tự xóa: \`rm '${edited}'\`.`,
    );
  const ours = find(hooks, 'ours');
  for (const hook of ours) rmSync(hook);
  return ours;
}
