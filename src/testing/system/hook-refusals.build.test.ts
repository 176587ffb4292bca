import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  bare,
  commit,
  folder,
  git,
  published,
  push,
  site,
  timer,
  write,
  useHookedRepository,
} from '../hooked-repository.ts';
import { runGit } from '../run-git-fs.ts';
import { installHooks } from '../../../scripts/hook/install-hooks-fs.ts';

useHookedRepository();

beforeEach(() => {
  installHooks({
    repository: bare,
    scripts: fileURLToPath(new URL('../../../scripts/hook', import.meta.url)),
    settings: { to: site },
  });
});

describe('what a push may not do', () => {
  const refusedPush = (...args: string[]): string => {
    const { status, output } = git('push', '--quiet', 'origin', ...args);
    expect({ args, status }).toEqual({ args, status: 1 });
    return output.replaceAll(/^remote: ?|[^\S\n]*$/gm, '');
  };

  it('is to rewrite the main branch, also by removing it first', () => {
    const first = commit('Bài đầu');
    push('main');
    const second = commit('Bài sau');
    push('main');
    git('reset', '--quiet', '--hard', first);
    commit('Bài khác');
    const said =
      'Không nhận: bản đẩy lên bỏ mất những gì nhánh `main` đã có (`git push --force`, hoặc máy chưa lấy bản mới về).\nLấy bản mới về rồi đẩy lại: `git pull --rebase && git push`. Muốn bỏ một bài đã đăng thì `git revert` bản ghi của bài ấy.\n';
    for (const how of [['--force', 'main'], ['+main'], ['--force', `${first}:refs/heads/main`]])
      expect(refusedPush(...how)).toContain(said);
    runGit(bare, 'update-ref', '-d', 'refs/heads/main');
    expect(refusedPush('main')).toContain(said);
    git('reset', '--quiet', '--hard', second);
    expect(push('main')).toContain('Bản này đã được đăng cùng lượt trước.');
    expect(published()).toEqual([first, second]);
  });

  it('is to remove the main branch, however it is written, and whatever git itself allows', () => {
    const first = commit('Bài đầu');
    push('main', 'main:bai-moi', 'main:refs/tags/ban-dau');
    for (const setting of ['refuse', 'ignore', 'warn']) {
      runGit(bare, 'config', 'receive.denyDeleteCurrent', setting);
      for (const how of [[':main'], ['--delete', 'main'], ['--force', ':refs/heads/main'], [':main', ':bai-moi']]) {
        const said = refusedPush(...how);
        expect(said).toContain(
          'Không nhận: `main` là nhánh được đăng lên trang nên không xóa được bằng `git push`.\nMuốn bỏ một bài đã đăng thì `git revert` bản ghi của bài ấy rồi đẩy lên.',
        );
        expect(said).not.toMatch(/deletion of the current branch|refusing to delete/);
      }
    }
    push(':bai-moi');
    push(':refs/tags/ban-dau');
    expect(runGit(bare, 'rev-parse', 'main').output.trim()).toBe(first);
    expect(published()).toEqual([first]);
  });

  it('is not asked of other branches', () => {
    const first = commit('Bài đầu');
    commit('Bài sau');
    push('main:bai-moi');
    expect(push('--force', `${first}:refs/heads/bai-moi`)).toBe(
      'Đã nhận. Chỉ nhánh `main` được đăng lên trang: nhờ người duyệt nhập bài vào nhánh ấy.\n',
    );
  });

  it('is to bear a name that git could take for another: over five hundred names', () => {
    commit('Bài đầu');
    push('main');
    const pieces = ['refs', 'heads', 'tags', 'remotes', 'main', 'bai-moi', 'HEAD', 'FETCH_HEAD', 'origin'];
    const spaces = ['refs/heads', 'refs/tags', 'refs', 'refs/notes', 'refs/replace', 'refs/remotes'];
    const names = spaces.flatMap((space) =>
      pieces.flatMap((one) => [`${space}/${one}`, ...pieces.map((two) => `${space}/${one}/${two}`)]),
    );
    expect(names.length).toBeGreaterThan(500);
    const isTaken = (name: string): boolean =>
      /^refs\/(?:heads|tags)\//.test(name) &&
      !/^refs\/heads\/(?:(?:refs|heads|tags|remotes)(?:\/|$)|HEAD$|.*_HEAD$)/.test(name) &&
      !/^refs\/tags\/(?:(?:refs|heads)(?:\/|$)|(?:main|HEAD)$)/.test(name);
    const id = git('rev-parse', 'HEAD').output.trim();
    const none = '0'.repeat(id.length);
    const judge = (name: string): { status: number | null; stdout: string } =>
      spawnSync(join(bare, 'hooks/pre-receive'), [], { cwd: bare, input: `${none} ${id} ${name}\n`, encoding: 'utf8' });
    for (const name of names) {
      const { status, stdout } = judge(name);
      expect([name, status, stdout !== '']).toEqual([name, isTaken(name) ? 0 : 1, !isTaken(name)]);
    }
  });

  it('is said to the pusher, and the site stays: a branch called like the whole name of another', () => {
    const first = commit('Bài đầu');
    push('main');
    write('la', '');
    commit('Bài không ai duyệt');
    expect(refusedPush('HEAD:refs/heads/refs/heads/main')).toContain(
      'Không nhận `refs/heads/refs/heads/main`: tên này dễ bị nhầm với một nhánh khác.\nĐẩy lại với một tên ngắn, ví dụ `git push origin HEAD:bai-moi`.\n',
    );
    expect(refusedPush(`HEAD:refs/replace/${first}`)).toContain(
      `Không nhận \`refs/replace/${first}\`: kho chỉ nhận nhánh và thẻ.\nĐẩy lại với một tên nhánh, ví dụ \`git push origin HEAD:bai-moi\`.\n`,
    );
    // A branch from before the hook must not count as the main branch when that is gone.
    runGit(bare, 'update-ref', 'refs/heads/refs/heads/main', git('rev-parse', 'HEAD^').output.trim());
    runGit(bare, 'update-ref', '-d', 'refs/heads/main');
    expect(timer('--rebuild')).toContain('Kho chưa có nhánh `main`.');
    expect(published()).toEqual([first]);
  });
});

it('keeps what the verbs print for the account that publishes, and a signing key of the pusher from all of them', () => {
  commit('Bài đầu');
  const work = join(folder, 'kho tin.xuat-ban');
  mkdirSync(work, { mode: 0o755 });
  chmodSync(work, 0o755);
  Object.assign(process.env, {
    SIGNING_KEY: 'khóa bí mật',
    SIGNING_KEY_FILE: '/etc/khoa.pem',
    BI_MAT_KHAC: 'bí mật khác',
  });
  try {
    push('main');
  } finally {
    for (const name of ['SIGNING_KEY', 'SIGNING_KEY_FILE', 'BI_MAT_KHAC']) Reflect.deleteProperty(process.env, name);
  }
  expect(published()).toHaveLength(1);
  const handed = readFileSync(join(folder, 'moi-truong'), 'utf8');
  expect(handed).toContain('PATH=');
  expect(handed).not.toMatch(/SIGNING_KEY|khóa bí mật|khoa\.pem/);
  expect(handed.split('\0')[0]).not.toContain('BI_MAT_KHAC');
  const logs = readdirSync(work).filter((name) => name.endsWith('.txt'));
  expect(logs.length).toBeGreaterThan(2);
  expect([work, ...logs.map((name) => join(work, name))].map((path) => statSync(path).mode & 0o077)).toEqual(
    [work, ...logs].map(() => 0),
  );
});
