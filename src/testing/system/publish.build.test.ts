import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { manifestPath } from '../../signing/manifest.ts';
import { verifySite } from '../../signing/verify-site-fs.ts';
import { later, preparePublishing } from '../prepare-publishing.ts';
import { liveName, liveVersion, publish, releaseNames, rollback, status, steady } from '../publish-fs.ts';
import { runGit } from '../run-git-fs.ts';
import { runVerb } from '../run-verb-fs.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const unsigned = 'Trang chưa được ký nên người đọc không kiểm được nguồn gốc; xem `npm run sign`.';
const { at, one, two, site, target: targetOf } = preparePublishing('dang-trang-');
let target = '';
beforeEach(() => {
  target = targetOf();
});

describe('npm run publish', () => {
  it('puts a first site before the readers, then another, and says what it copied', async () => {
    const first = await publish(target, one);
    expect({ ...first, stdout: steady(first.stdout) }).toEqual({
      status: 0,
      signal: null,
      stderr: '',
      stdout: [
        'Đã soát 6 tệp của trang.',
        expect.stringMatching(/^Đã chép \d+ tệp \([\d,]+ kB\); đối chiếu đủ \d+ tệp với bản kê\.$/),
        unsigned,
        'Đang chạy: `<bản>`, sau <giây>.',
      ],
    });
    expect(liveVersion(target)).toBe('một');

    const second = await publish(target, two);
    expect(steady(second.stdout).slice(1)).toEqual([
      expect.stringMatching(
        /^Đã chép \d+ tệp \([\d,]+ kB\), dùng chung 2 tệp không đổi với bản trước; đối chiếu đủ \d+ tệp với bản kê\.$/,
      ),
      unsigned,
      'Đang chạy: `<bản>`, thay `<bản>`, sau <giây>.',
    ]);
    expect(liveVersion(target)).toBe('hai');
  });

  it('shares unchanged files between releases, read-only and open to the web server whatever the umask', async () => {
    const umask = process.umask(0o077);
    await publish(target, one);
    await publish(target, two);
    process.umask(umask);
    const [older, newer] = releaseNames(target).map((name) => join(target, 'releases', name));
    expect(statSync(`${older}/chung.txt`).ino).toBe(statSync(`${newer}/chung.txt`).ino);
    expect(statSync(`${older}/index.html`).ino).not.toBe(statSync(`${newer}/index.html`).ino);
    const modes = ['.', 'bai-viet/2026', 'index.html', 'chung.txt', manifestPath].map(
      (path) => statSync(join(newer ?? '', path)).mode & 0o777,
    );
    expect(modes).toEqual([0o755, 0o755, 0o444, 0o444, 0o444]);
    expect([target, join(target, 'releases')].map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o755]);
  });

  it('leaves alone what is live already', async () => {
    await publish(target, one);
    const before = liveName(target);
    const { status: ended, stdout } = await publish(target, one);
    expect({ ended, last: steady(stdout).at(-1) }).toEqual({
      ended: 0,
      last: 'Chính trang này đang chạy rồi nên không đăng lại.',
    });
    expect(liveName(target)).toBe(before);
  });

  it('keeps five releases, the live and the former one whichever their age', async () => {
    for (const version of ['1', '2', '3', '4', '5']) await publish(target, await site({ version }));
    await rollback(target, releaseNames(target)[0] ?? '');
    await publish(target, await site({ version: '6' }));
    expect(releaseNames(target)).toHaveLength(6);
    const { stdout } = await publish(target, await site({ version: '7' }));
    expect(steady(stdout)).toContain('Đã xóa 2 bản cũ.');
    expect(releaseNames(target)).toHaveLength(5);
    expect(liveVersion(target)).toBe('7');
  });

  it('names a release by its content’s commit, and by changes that no commit has', async () => {
    const content = at('noi-dung');
    mkdirSync(content);
    writeFileSync(join(content, 'tin.md'), 'Tin');
    runGit(content, 'init', '--quiet');
    runGit(content, 'add', '.');
    runGit(content, 'commit', '--quiet', '--message', 'Thêm tin');
    const commit = runGit(content, 'rev-parse', '--short', 'HEAD').output.trim();
    const publishFrom = (folder: string): ReturnType<typeof runVerb> =>
      runVerb('publish', { args: ['--to', target, '--site', folder], env: { CONTENT_DIR: content } });
    await publishFrom(one);
    expect(liveName(target)).toMatch(new RegExp(`^\\d{8}T\\d{6}Z-${commit}$`));
    appendFileSync(join(content, 'tin.md'), 'thêm');
    await publishFrom(two);
    expect(liveName(target)).toMatch(new RegExp(`^\\d{8}T\\d{6}Z-${commit}-dirty$`));
    expect(steady((await status(target)).stdout)[1]).toBe(
      `Nội dung: bản ghi git \`${commit}\`, cộng thay đổi chưa ghi vào kho.`,
    );
  });

  it('runs a command on the host after the switch', async () => {
    const { stdout } = await publish(target, one, '--reload', 'cp current/phien-ban.txt da-nap');
    expect(steady(stdout).at(-1)).toBe('Đã chạy `cp current/phien-ban.txt da-nap`.');
    expect(readFileSync(join(target, 'da-nap'), 'utf8')).toBe('một\n');
  });

  it('says that the command failed, and leaves the release live', async () => {
    const { status: ended, stderr } = await publish(target, one, '--reload', 'echo cấu hình sai >&2; exit 7');
    expect({ ended, lines: steady(stderr) }).toEqual({
      ended: 2,
      lines: [
        '`echo cấu hình sai >&2; exit 7` kết thúc với mã 7: cấu hình sai.',
        'Bản mới vẫn đang chạy; sửa lệnh đó rồi tự chạy trên máy chủ.',
      ],
    });
    expect(liveVersion(target)).toBe('một');
  });

  it('clears what a killed run left', async () => {
    await publish(target, one);
    mkdirSync(join(target, '.dang-chep-abc/x'), { recursive: true });
    const { stdout } = await publish(target, two);
    expect(steady(stdout)).toContain('Đã dọn phần dở của lượt đăng bị ngắt trước đó (1 thư mục hoặc liên kết).');
    expect(existsSync(join(target, '.dang-chep-abc'))).toBe(false);
  });
});

describe('a release that was changed in its place', () => {
  it('does not hand the damage on', async () => {
    await publish(target, one);
    const path = join(target, 'current/chung.txt');
    chmodSync(path, 0o644);
    writeFileSync(path, 'Bị sửa\n');
    expect(await publish(target, two)).toMatchObject({ status: 0 });
    expect(readFileSync(path, 'utf8')).toBe('Không đổi\n');
    expect((await verifySite(join(target, 'current'))).faults).toEqual([]);
  });

  it('whose manifest is broken gives no file, and its addresses are still asked for', async () => {
    await publish(target, one);
    chmodSync(join(target, 'current', manifestPath), 0o644);
    writeFileSync(join(target, 'current', manifestPath), '{}');
    const next = await site({ files: { 'bai-viet/2026/b/index.html': undefined } });
    expect((await publish(target, next)).stderr).toContain('  /bai-viet/2026/b/\n');
    const { stdout } = await publish(target, two);
    expect(steady(stdout)).toContain(
      'Bản kê của bản đang chạy `<bản>` bị hỏng nên không nối tệp với bản đó; mọi tệp được chép mới.',
    );
    expect(liveVersion(target)).toBe('hai');
  });
});

describe('npm run publish -- --status', () => {
  it('says that nothing is live', async () => {
    mkdirSync(target);
    expect(await status(target)).toMatchObject({ status: 0, stdout: `Ở \`${target}\` chưa có bản nào đang chạy.\n` });
  });

  it('says what is live, since when, from where, and what there is to go back to', async () => {
    await publish(target, await site({ privateKey, version: '1' }));
    expect(steady((await status(target)).stdout)).toEqual([
      'Đang chạy: `<bản>`, từ <lúc>.',
      'Nội dung: không rõ bản ghi git.',
      'Dựng lúc <lúc>.',
      'Bản kê có chữ ký.',
      'Còn giữ 1 bản: `<bản>`.',
      'Chưa có bản nào để quay về.',
    ]);
    const former = liveName(target);
    await publish(target, await site({ privateKey, version: '2' }));
    const { stdout } = await status(target, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      target,
      live: {
        name: liveName(target),
        since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.000Z$/) as string,
        commit: null,
        isDirty: false,
        builtAt: later,
        isSigned: true,
      },
      rollbackTo: former,
      releases: [former, liveName(target)],
      publisher: null,
    });
  });

  it('says that there is no such folder', async () => {
    expect(await status(at('khong-co'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^Ở `.*` chưa từng đăng trang nào: không có thư mục ấy\.\nKiểm tra lại đường dẫn sau `--to`\.\n$/,
      ) as string,
    });
  });
});
