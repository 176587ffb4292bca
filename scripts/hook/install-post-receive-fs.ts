import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runGit } from '../check/run-git-fs.ts';
import { stopWithCallError } from '../stop.ts';

/** By which our hook is told from anybody else's. */
const mark = '# toa-soan: đăng trang';

interface InstallOptions {
  repository: string;
  /** Path of the hook's text. */
  script: string;
  /** Kept in the repository's own configuration, as `toasoan.<name>`; an undefined one is left as it is. */
  settings: { to: string; branch?: string | undefined; key?: string | undefined; reload?: string | undefined };
}

interface InstalledHook {
  hook: string;
  /** Where the hook checks out and builds. */
  work: string;
  branch: string;
}

/** Git is told the repository, for it asks whose it is only of one that it found by itself. */
const gitIn =
  (path: string) =>
  (...args: string[]): string | undefined =>
    runGit([`--git-dir=${path}`, ...args], { cwd: path })?.trimEnd();

function openBare(repository: string): { path: string; hook: string } {
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
  const hooks = resolve(path, git('rev-parse', '--git-path', 'hooks') ?? 'hooks');
  if (dirname(hooks) !== path)
    stopWithCallError(
      `Kho \`${path}\` dùng chung các hook ở \`${hooks}\` với kho khác.`,
      `Cho kho này hook riêng: \`git --git-dir=${path} config core.hooksPath hooks\`, rồi chạy lại.`,
    );
  return { path, hook: join(hooks, 'post-receive') };
}

const isOurs = (hook: string): boolean => readFileSync(hook, 'utf8').includes(mark);

export function installPostReceive({ repository, script, settings }: InstallOptions): InstalledHook {
  const { path, hook } = openBare(repository);
  if (existsSync(hook) && !isOurs(hook))
    stopWithCallError(
      `Kho này đã có một hook khác ở \`${hook}\` nên không ghi đè.`,
      'Đổi tên hook đó rồi chạy lại, và gọi nó từ hook mới nếu còn cần.',
    );
  const git = gitIn(path);
  const known = { ...settings, branch: settings.branch ?? git('symbolic-ref', '--short', 'HEAD') ?? 'main' };
  for (const [name, value] of Object.entries(known))
    if (value !== undefined && git('config', `toasoan.${name}`, value) === undefined)
      stopWithCallError(`Không ghi được cấu hình của kho \`${path}\`.`, 'Cấp quyền ghi vào kho rồi chạy lại.');
  mkdirSync(dirname(hook), { recursive: true });
  copyFileSync(script, hook);
  chmodSync(hook, 0o755);
  const work = git('config', '--get', 'toasoan.work') ?? `${path.replace(/\.git$/, '')}.xuat-ban`;
  return { hook, work, branch: known.branch };
}

/** @returns the path of the hook that was removed; undefined when there is none of ours */
export function removePostReceive(repository: string): string | undefined {
  const { hook } = openBare(repository);
  if (!existsSync(hook) || !isOurs(hook)) return undefined;
  rmSync(hook);
  return hook;
}
