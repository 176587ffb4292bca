import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runGit } from '../src/testing/run-git-fs.ts';
import { runVerb, type VerbResult } from '../src/testing/run-verb-fs.ts';
import { installHooks } from './hook/install-hooks-fs.ts';

/*
 * The real hook in a real repository, pushed to by real git. The project that is pushed is a small one whose verbs say
 * what they were asked; `publish-on-push.build.test.ts` pushes this project itself.
 */
const verbs = {
  check: `env | grep -E "^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH)="; if [ -e sai ]; then echo bai.md; echo "  3:1 sai"; exit 1; fi`,
  build: `while [ -e cho ] && [ ! -e ../../mo ]; do sleep 0.1; done; echo "$BUILD_NOW" > ../../dung; env > ../../moi-truong
p=$PPID; while cat /proc/$p/environ >> ../../moi-truong && ! grep -qa hooks/post-receive /proc/$p/cmdline; do p=$(sed -n 's/^PPid:[[:space:]]*//p' /proc/$p/status); done`,
  publish:
    'if [ -e hong ]; then echo "Không ghi được."; exit 2; fi; [ "$1 $2 $3" = "--site dist --to" ] && git rev-parse HEAD >> "$4/cac-ban" && echo "$*" > ../../dang',
  schedule: 'echo "$2" > ../../hoi; echo DUE=$(cat ../../den-han)',
};

let folder = '';
let bare = '';
let clone = '';
let site = '';
const git = (...args: string[]): { status: number | null; output: string } => runGit(clone, ...args);
const hook = (...args: string[]): Promise<VerbResult> => runVerb('hook', { args });
const write = (file: string, text: string): void => writeFileSync(join(clone, file), text);
const commit = (message: string): string => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD').output.trim();
};
const push = (...args: string[]): string => {
  const { status, output } = git('push', '--quiet', 'origin', ...args);
  expect({ status, output }).toMatchObject({ status: 0 });
  return output.replaceAll(/^remote: ?|(?: in \d+m?s)?[^\S\n]*$/gm, '').replaceAll(/\n+/g, '\n');
};
const published = (): string[] =>
  existsSync(join(site, 'cac-ban')) ? readFileSync(join(site, 'cac-ban'), 'utf8').trim().split('\n') : [];
const timer = (mode: string): string => {
  const { stdout, stderr } = spawnSync(join(bare, 'hooks/post-receive'), [mode], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  });
  return stdout + stderr;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toa-soan-kho-'));
  [bare, clone, site] = [join(folder, 'kho tin.git'), join(folder, 'ban-sao'), join(folder, 'trang')];
  mkdirSync(site);
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', bare]);
  spawnSync('git', ['clone', '--quiet', bare, clone]);
  git('switch', '--quiet', '--create', 'main');
  const scripts = Object.fromEntries(Object.keys(verbs).map((verb) => [verb, `sh ${verb}.sh`]));
  write('package.json', JSON.stringify({ name: 'thu', version: '1.0.0', scripts }));
  write('package-lock.json', lockfile('1.0.0'));
  write('.gitignore', 'node_modules/\n');
  for (const [verb, text] of Object.entries(verbs)) write(`${verb}.sh`, `${text}\n`);
  installHooks({ repository: bare, scripts: fileURLToPath(new URL('hook', import.meta.url)), settings: { to: site } });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockfile = (version: string): string =>
  JSON.stringify({ name: 'thu', version, lockfileVersion: 3, packages: { '': { name: 'thu', version } } });

describe('a push', () => {
  it('of the main branch is checked, built and published, with what git tells its hooks kept from the verbs', () => {
    const id = commit('Bài đầu');
    const short = id.slice(0, 7);
    expect(push('main').replace(/^up to date.*\n/m, '')).toBe(
      [
        'Cài thư viện theo package-lock.json…',
        `Soát bản ${short}…`,
        'Dựng trang…',
        `Đăng lên ${site}…`,
        `Đã đăng bản ${short}.`,
        '',
      ].join('\n'),
    );
    expect(published()).toEqual([id]);
  });

  it('of another branch, or one that removes a branch, makes nothing public', () => {
    commit('Bài đầu');
    expect(push('main:bai-moi')).toBe('Đã nhận. Chỉ nhánh `main` được đăng lên trang.\n');
    expect(push('--delete', 'bai-moi')).toBe('Đã nhận. Chỉ nhánh `main` được đăng lên trang.\n');
    push('main');
    spawnSync('git', ['--git-dir', bare, 'config', 'receive.denyDeleteCurrent', 'ignore']);
    expect(push('--delete', 'main')).toContain('Nhánh `main` đã bị xóa; trang đang chạy vẫn như cũ.\n');
    expect(published()).toHaveLength(1);
  });

  it('of a broken text says where, and the mended one is published', () => {
    const first = commit('Bài đầu');
    push('main');
    write('sai', '');
    const short = commit('Bài sai').slice(0, 7);
    expect(push('main')).toBe(
      [
        `Soát bản ${short}…`,
        'bai.md',
        '  3:1 sai',
        `Chưa đăng bản ${short}: hãy sửa các chỗ nêu trên, ghi lại bằng \`git commit\` rồi \`git push\`.`,
        'Trang đang chạy vẫn như cũ.',
        '',
      ].join('\n'),
    );
    expect(published()).toEqual([first]);
    rmSync(join(clone, 'sai'));
    const mended = commit('Bài đã sửa');
    push('main');
    expect(published()).toEqual([first, mended]);
  });

  it('that the machine cannot publish is not laid at the writer’s door', () => {
    write('hong', '');
    const short = commit('Bài đầu').slice(0, 7);
    expect(push('main')).toContain(
      `Không ghi được.\nChưa đăng bản ${short}: máy chủ hoặc cấu hình có lỗi nêu trên, không phải do bài viết.\nNgười quản trị sửa xong thì chạy \`${bare}/hooks/post-receive --rebuild\`.\nTrang đang chạy vẫn như cũ.\n`,
    );
  });

  it('installs libraries again only when the lockfile changed, or npm left out the Node that it could not fetch', () => {
    commit('Bài đầu');
    expect(push('main')).toContain('Cài thư viện');
    commit('Bài hai');
    expect(push('main')).not.toContain('Cài thư viện');
    mkdirSync(join(clone, 'scripts'));
    write('scripts/run-verb.js', "try { require('../../../co-node.js') } catch { process.exitCode = 2 }");
    write('package-lock.json', lockfile('1.0.1'));
    commit('Thư viện mới');
    expect(push('main')).toMatch(/Cài thư viện[^]*Chưa đăng bản/);
    writeFileSync(join(folder, 'co-node.js'), '');
    expect(timer('--rebuild')).toMatch(/Cài thư viện[^]*Đã đăng bản/);
  });

  it('waits for one that is under way, and the branch is then published as it is by now', async () => {
    write('cho', '');
    commit('Bài đầu');
    const under = spawn('git', ['push', '--quiet', 'origin', 'main'], {
      cwd: clone,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = new Promise<string>((resolve) => {
      let text = '';
      under.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
      under.once('close', () => resolve(text));
    });
    await until(() => existsSync(join(folder, 'kho tin.xuat-ban/soat.txt')));
    const second = commit('Bài hai');
    const waiting = spawn('git', ['push', '--quiet', 'origin', 'main'], {
      cwd: clone,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let heard = '';
    waiting.stderr.setEncoding('utf8').on('data', (more: string) => (heard += more));
    await until(() => heard.includes('Một lượt đăng khác đang chạy; chờ lượt đó xong.'));
    expect(published()).toEqual([]);
    const closed = new Promise((resolve) => waiting.once('close', resolve));
    writeFileSync(join(folder, 'mo'), '');
    expect(await said).toContain('Đã đăng bản');
    await closed;
    expect(published()).toHaveLength(2);
    expect(published()[1]).toBe(second);
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
    runGit(bare, 'config', 'receive.denyDeleteCurrent', 'ignore');
    push('--delete', 'main');
    expect(refusedPush('main')).toContain(said);
    git('reset', '--quiet', '--hard', second);
    expect(push('main')).toContain('Bản này đã được đăng cùng lượt trước.');
    expect(published()).toEqual([first, second]);
  });

  it('is not asked of other branches', () => {
    const first = commit('Bài đầu');
    commit('Bài sau');
    push('main:bai-moi');
    expect(push('--force', `${first}:refs/heads/bai-moi`)).toBe('Đã nhận. Chỉ nhánh `main` được đăng lên trang.\n');
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
    // One that came before the hook did is not taken for the main branch when that is gone.
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

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a timer', () => {
  const due = (answer: boolean): void => writeFileSync(join(folder, 'den-han'), String(answer));

  it('publishes what became due since the last build, and nothing otherwise', () => {
    const id = commit('Bài đầu');
    push('main');
    const builtAt = readFileSync(join(folder, 'dung'), 'utf8').trim();
    due(false);
    expect(timer('--scheduled')).toBe('Chưa có bài nào đến giờ đăng hay hết hạn.\n');
    expect(readFileSync(join(folder, 'hoi'), 'utf8').trim()).toBe(builtAt);
    expect(published()).toEqual([id]);
    due(true);
    expect(timer('--scheduled')).toContain('Đã đăng bản');
    expect(published()).toEqual([id, id]);
    expect(timer('--rebuild')).toContain('Đã đăng bản');
  });

  it('tries again what the machine could not publish, and goes on with the last sound text when the newest is broken', () => {
    const first = commit('Bài đầu');
    renameSync(site, `${site}-khac`);
    expect(push('main')).toContain('Chưa đăng');
    renameSync(`${site}-khac`, site);
    expect(timer('--scheduled')).toContain('Đã đăng bản');
    write('sai', '');
    commit('Bài sai');
    push('main');
    due(true);
    expect(timer('--scheduled')).toContain('Đã đăng bản');
    expect(published()).toEqual([first, first]);
  });
});

describe('npm run hook', () => {
  it('keeps its settings in the repository, names the key to the publisher alone, and brings its libraries along', async () => {
    const key = join(folder, 'khoa.pem');
    writeFileSync(key, '');
    expect(
      await hook(
        '--install',
        bare,
        '--to',
        'web@may-chu:/srv/trang',
        '--key',
        key,
        '--reload',
        'systemctl reload nginx',
      ),
    ).toMatchObject({ status: 0 });
    expect(runGit(bare, 'config', '--get-regexp', '^toasoan').output).toBe(
      `toasoan.to web@may-chu:/srv/trang\ntoasoan.branch main\ntoasoan.key ${key}\ntoasoan.reload systemctl reload nginx\n`,
    );
    const brought = join(folder, 'kho tin.xuat-ban/node_modules');
    expect(readFileSync(join(brought, '.toa-soan-khoa'), 'utf8').trim()).toBe(
      spawnSync('git', ['hash-object', 'package-lock.json'], { encoding: 'utf8' }).stdout.trim(),
    );
    expect(existsSync(join(brought, '.bin/node'))).toBe(true);

    runGit(bare, 'config', 'toasoan.to', site);
    rmSync(join(folder, 'kho tin.xuat-ban'), { recursive: true }); // this project's libraries are not those of the small one
    commit('Bài đầu');
    push('main');
    expect(readFileSync(join(folder, 'dang'), 'utf8')).toBe(
      `--site dist --to ${site} --reload systemctl reload nginx --key-file ${key}\n`,
    );
    expect(readFileSync(join(folder, 'dung'), 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n$/);
    expect(readFileSync(join(folder, 'moi-truong'), 'utf8')).not.toContain(key);
  });

  it('means a branch by its short name, however it is written', async () => {
    expect(await hook('--install', bare, '--to', site, '--branch', 'refs/heads/main')).toMatchObject({ status: 0 });
    expect(runGit(bare, 'config', 'toasoan.branch').output).toBe('main\n');
    runGit(bare, 'config', 'toasoan.branch', 'refs/heads/main'); // as somebody may write it by hand
    const id = commit('Bài đầu');
    push('main');
    expect(published()).toEqual([id]);
  });

  it('does not put itself where other repositories would run it', async () => {
    runGit(bare, 'config', 'core.hooksPath', join(folder, 'hook-chung'));
    expect(await hook('--install', bare, '--to', site)).toMatchObject({
      status: 2,
      stderr: `Kho \`${bare}\` dùng chung các hook ở \`${join(folder, 'hook-chung')}\` với kho khác.\nCho kho này hook riêng: \`git --git-dir=${bare} config core.hooksPath hooks\`, rồi chạy lại.\n`,
    });
  });

  it.runIf(process.getuid?.() === 0)('is for the account to which the repository belongs', async () => {
    chownSync(bare, 65534, 65534);
    const { status, stderr } = await hook('--install', bare, '--to', site);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("`sudo -u '#65534' npm run hook") as string,
    });
  });

  it('keeps the hook of somebody else, and removes its own', async () => {
    const path = join(bare, 'hooks/post-receive');
    const other = join(bare, 'hooks/pre-receive');
    expect(await hook('--remove', bare)).toMatchObject({ status: 0, stdout: `Đã gỡ \`${other}\`, \`${path}\`.\n` });
    expect([path, other].map((hooked) => existsSync(hooked))).toEqual([false, false]);
    writeFileSync(path, '#!/bin/sh\nexit 0\n');
    expect(await hook('--install', bare, '--to', site)).toMatchObject({
      status: 2,
      stderr: `Kho này đã có một hook khác ở \`${path}\` nên không ghi đè.\nĐổi tên hook đó rồi chạy lại, và gọi nó từ hook mới nếu còn cần.\n`,
    });
    expect(await hook('--remove', bare)).toMatchObject({
      stdout: 'Kho này không có hook nào của tòa soạn để gỡ.\n',
    });
  });

  it.each([
    [
      ['--install', 'CLONE', '--to', '/srv/trang'],
      'không phải một kho git chỉ để nhận bài (kho trần), hoặc máy chưa có git.',
    ],
    [['--install', '/khong-co', '--to', '/srv/trang'], '`/khong-co` không phải một kho git'],
    [['--install', 'BARE'], 'Thiếu nơi đăng trang.'],
    [['--install', 'BARE', '--to', '/srv/trang', '--key', '/khong-co.pem'], 'Không thấy tệp khóa `/khong-co.pem`.'],
    [[], 'Cần một trong `--install` và `--remove`.'],
  ])('refuses %j', async (args, message) => {
    const places: Record<string, string> = { CLONE: clone, BARE: bare };
    const { status, stderr } = await hook(...args.map((word) => places[word] ?? word));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) as string });
  });
});
