import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifySite } from '../../signing/verify-site-fs.ts';
import { liveName, liveVersion, openWorkshop, publish, releaseNames, rollback, status, steady } from '../publish-fs.ts';
import { startCuttingProxy } from '../start-cutting-proxy.ts';
import { hasSshd, startSshd } from '../start-sshd-fs.ts';
import { soundPage, writeBuiltSite } from '../write-built-site-fs.ts';

const dir = openWorkshop('dang-qua-ssh-');
const [one, two] = [join(dir, 'mot'), join(dir, 'hai')];
const heavy = randomBytes(4_000_000);

let server: Awaited<ReturnType<typeof startSshd>>;
let ssh: string[] = [];
let folder = '';
let target = '';
let count = 0;

describe.skipIf(!hasSshd)('over ssh (needs sshd and rsync)', () => {
  beforeAll(async () => {
    server = await startSshd(join(dir, 'sshd'));
    ssh = ['--ssh', server.commandFor(server.port)];
    await writeBuiltSite(one, { version: 'một' });
    await writeBuiltSite(two, { version: 'hai', files: { 'nang.bin': heavy } });
  });
  beforeEach(() => {
    folder = join(dir, `nơi đăng ${++count}`);
    target = `${server.host}:${folder}`;
  });
  afterAll(() => server.stop());

  it('publishes, shares what did not change, and says what it sent', async () => {
    const first = await publish(target, one, ...ssh);
    expect({ ...first, stdout: steady(first.stdout).slice(1) }).toEqual({
      status: 0,
      signal: null,
      stderr: '',
      stdout: [
        expect.stringMatching(/^Đã chép \d+ tệp \([\d,]+ kB\); đối chiếu đủ \d+ tệp với bản kê\.$/),
        'Trang chưa được ký nên người đọc không kiểm được nguồn gốc; xem `npm run sign`.',
        'Đang chạy: `<bản>`, sau <giây>.',
      ],
    });
    const { stdout } = await publish(target, two, ...ssh);
    expect(steady(stdout)[1]).toMatch(/^Đã chép \d+ tệp \(4 MB\), dùng chung 2 tệp không đổi với bản trước;/);
    expect(liveVersion(folder)).toBe('hai');
    const [older, newer] = releaseNames(folder).map((name) => join(folder, 'releases', name));
    expect(statSync(`${older}/chung.txt`).ino).toBe(statSync(`${newer}/chung.txt`).ino);
    const modes = ['.', 'bai-viet/2026', 'index.html', 'chung.txt'].map((path) => statSync(`${newer}/${path}`).mode);
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o755, 0o755, 0o444, 0o444]);
    expect((await verifySite(newer ?? '')).faults).toEqual([]);
  });

  it('is one target with the folder on the host itself', async () => {
    await publish(folder, one);
    const before = liveName(folder);
    expect(await publish(target, one, ...ssh)).toMatchObject({
      stdout: expect.stringContaining('Chính trang này đang chạy rồi') as string,
    });
    await publish(target, two, ...ssh, '--reload', 'cp current/phien-ban.txt da-nap');
    expect((await status(target, ...ssh)).stdout).toContain(`Quay về sẽ là \`${before}\`.`);
    expect(readdirSync(folder)).toContain('da-nap');
    expect(steady((await rollback(target, ...ssh)).stdout)).toEqual([
      expect.stringMatching(/^1 địa chỉ vừa thôi hiện; .*\/xoa-bo-dem\.txt`\.$/),
      'Đã quay về `<bản>`, thay `<bản>`, trong <giây>.',
    ]);
    expect(liveVersion(folder)).toBe('một');
  });

  it('publishers here and behind ssh exclude each other', async () => {
    const all = await Promise.all([
      publish(folder, one, '--wait', '600'),
      publish(target, two, ...ssh, '--wait', '600'),
      publish(
        target,
        await writeBuiltSite(join(dir, 'ba'), { version: 'ba', files: { 'nang.bin': heavy } }),
        ...ssh,
        '--wait',
        '600',
      ),
    ]);
    // A later site may leave out `nang.bin`, because it is not a page.
    expect(all.map(({ status: ended, stderr }) => ({ ended, stderr }))).toEqual(
      all.map(() => ({ ended: 0, stderr: '' })),
    );
    expect(releaseNames(folder)).toHaveLength(3);
    for (const name of releaseNames(folder))
      expect((await verifySite(join(folder, 'releases', name))).faults).toEqual([]);
  });

  it('refuses what a folder here would refuse', async () => {
    await publish(target, two, ...ssh);
    const next = await writeBuiltSite(join(dir, 'mat'), { files: { 'bai-viet/2026/a/index.html': undefined } });
    const { status: ended, stderr } = await publish(target, next, ...ssh);
    expect({ ended, lines: stderr.split('\n').slice(0, 2) }).toEqual({
      ended: 1,
      lines: ['1 địa chỉ đang có người đọc sẽ không còn trang nào trả lời:', '  /bai-viet/2026/a/'],
    });
  });

  it('does not hand on a file that was changed on the host', async () => {
    await publish(target, one, ...ssh);
    const path = join(folder, 'current/chung.txt');
    chmodSync(path, 0o644);
    writeFileSync(path, 'Bị sửa!!\n');
    expect(await publish(target, two, ...ssh)).toMatchObject({ status: 0 });
    expect((await verifySite(join(folder, 'current'))).faults).toEqual([]);
  });

  it('refuses a site that is not what its manifest says, by the sums of the far side', async () => {
    await publish(target, one, ...ssh);
    const page = soundPage('index.html', 'ba');
    const next = await writeBuiltSite(join(dir, 'sai'), { version: 'ba', files: { 'index.html': page } });
    writeFileSync(join(next, 'index.html'), page.replace('ba', 'bà'));
    expect(await publish(target, next, ...ssh)).toMatchObject({
      status: 2,
      stderr: [
        `Bản vừa chép lên \`${target}\` không khớp bản kê: \`index.html\`.`,
        'Bản đang chạy vẫn nguyên; dựng lại trang bằng `npm run build` rồi đăng lại.',
        '',
      ].join('\n'),
    });
    expect(liveVersion(folder)).toBe('một');
    expect(readdirSync(folder).sort()).toEqual(['.khoa', 'current', 'releases']);
  });

  it.each([
    ['at the first word', 1_000, false],
    ['in the middle of the copy', 1_500_000, false],
    ['without a word, in the middle of the copy', 1_500_000, true],
  ])('a network cut %s leaves the old release live, and the next run clears up', async (_, after, isSilent) => {
    await publish(target, one, ...ssh);
    const before = liveName(folder);
    const proxy = await startCuttingProxy(server.port, { after, isSilent });
    const short = ['-o', 'ServerAliveInterval=1', '-o', 'ServerAliveCountMax=2', '-o', 'ConnectTimeout=10'];
    const { status: ended, stderr } = await publish(target, two, '--ssh', server.commandFor(proxy.port, ...short));
    expect(proxy.cuts()).toBeGreaterThan(0);
    proxy.stop();
    expect({ ended, line: stderr.split('\n')[0] }).toEqual({
      ended: 2,
      line: expect.stringMatching(/^(?:Mất kết nối tới|Đường truyền tới) `[^`]+` /) as string,
    });
    expect(liveName(folder)).toBe(before);
    const next = await publish(target, two, ...ssh);
    expect(next).toMatchObject({ status: 0, stderr: '' });
    expect(liveVersion(folder)).toBe('hai');
    expect(readdirSync(folder).sort()).toEqual(['.khoa', 'current', 'previous', 'releases']);
  });

  it('says that nobody answers there, before any work', async () => {
    const { status: ended, stderr } = await publish(target, one, '--ssh', server.commandFor(1));
    expect({ ended, lines: stderr.trimEnd().split('\n') }).toEqual({
      ended: 2,
      lines: [
        expect.stringMatching(/^Mất kết nối tới `[^`]+` \(ssh: .*Connection refused\)\.$/),
        expect.stringContaining(` ${server.host} true\`; vào được thì chạy lại lệnh này.`),
      ],
    });
  });
});
