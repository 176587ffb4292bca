import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  bare,
  clone,
  commit,
  folder,
  lockfile,
  published,
  push,
  site,
  timer,
  write,
  useHookedRepository,
} from '../hooked-repository.ts';
import { runGit } from '../run-git-fs.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { installHooks } from '../../../scripts/hook/install-hooks-fs.ts';

useHookedRepository();

/* `publish-on-push.build.test.ts` pushes this project itself. */
const hook = (...args: string[]): Promise<VerbResult> => runVerb('hook', { args });
beforeEach(() => {
  installHooks({
    repository: bare,
    scripts: fileURLToPath(new URL('../../../scripts/hook', import.meta.url)),
    settings: { to: site },
  });
});

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
    expect(push('main:bai-moi')).toBe(
      'Đã nhận. Chỉ nhánh `main` được đăng lên trang: nhờ người duyệt nhập bài vào nhánh ấy.\n',
    );
    expect(push('--delete', 'bai-moi')).toBe(
      'Đã nhận. Chỉ nhánh `main` được đăng lên trang: nhờ người duyệt nhập bài vào nhánh ấy.\n',
    );
    push('main');
    rmSync(join(bare, 'hooks/pre-receive')); // it refuses to remove the main branch
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
    rmSync(join(folder, 'kho tin.xuat-ban'), { recursive: true }); // the small project needs other libraries
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
