import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manifestPath, signaturePath } from '../src/publishing/manifest.ts';
import { publicKeyOf } from '../src/publishing/seal-site-fs.ts';
import { verifySite } from '../src/publishing/verify-site-fs.ts';
import {
  liveName,
  liveVersion,
  openWorkshop,
  publish,
  releaseNames,
  rollback,
  status,
  steady,
} from '../src/testing/publish-fs.ts';
import { runGit } from '../src/testing/run-git-fs.ts';
import { runVerb } from '../src/testing/run-verb-fs.ts';
import { soundPage, writeBuiltSite } from '../src/testing/write-built-site-fs.ts';

const { dir, discard } = openWorkshop('dang-trang-');
const { privateKey } = generateKeyPairSync('ed25519');
const { privateKey: otherKey } = generateKeyPairSync('ed25519');
const later = '2026-11-26T02:00:00.000Z';
const at = (name: string): string => join(dir, name);
const [one, two] = [at('mot'), at('hai')];
const unsigned = 'Trang chưa được ký nên người đọc không kiểm được nguồn gốc; xem `SIGNING_KEY_FILE`.';

let target = '';
let count = 0;
beforeAll(async () => {
  await writeBuiltSite(one, { version: 'một' });
  await writeBuiltSite(two, { version: 'hai', builtAt: later });
});
beforeEach(() => {
  target = at(`noi-dang-${++count}`);
});
afterAll(discard);

const site = (options: Parameters<typeof writeBuiltSite>[1]): Promise<string> =>
  writeBuiltSite(at(`trang-${count}`), { version: 'hai', builtAt: later, ...options });

/** What refuses, with the live release as it was. */
async function expectRefusal(call: ReturnType<typeof publish>, exit: number, lines: string[]): Promise<void> {
  const before = liveName(target);
  const { status: ended, stderr } = await call;
  expect({ lines: steady(stderr), ended }).toEqual({ lines, ended: exit });
  expect(liveName(target)).toBe(before);
}

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

describe('npm run publish refuses', () => {
  beforeEach(() => publish(target, one));

  it('a site that loses addresses, with the list', async () => {
    const next = await site({ files: { 'bai-viet/2026/a/index.html': undefined } });
    await expectRefusal(publish(target, next), 1, [
      '1 địa chỉ đang có người đọc sẽ không còn trang nào trả lời:',
      '  /bai-viet/2026/a/',
      'Bài đổi chỗ thì ghi địa chỉ cũ vào `aliases` của bài; trang khác đổi chỗ, hoặc bài đã gỡ, thì ghi vào `content/duong-dan-cu.yml`:',
      '  - { path: /bai-viet/2026/a/, to: /dia-chi-moi/ }',
      '  - { path: /bai-viet/2026/a/, date: 2026-11-26, reason: Gỡ theo đề nghị của người được nêu tên }',
      'Rồi dựng lại và đăng.',
    ]);
  });

  it('a site in which the checks find what blocks, with the list', async () => {
    const page = soundPage('index.html', 'hai').replace('</p>', '<a href="/khong-co/">Hỏng</a></p>');
    const next = await site({ files: { 'index.html': page } });
    const call = publish(target, next);
    await expectRefusal(call, 1, ['Chưa đăng: hãy sửa các lỗi trên, dựng lại rồi đăng. Bản đang chạy vẫn nguyên.']);
    expect((await call).stdout).toContain('lien-ket-hong');
  });

  it('a link that breaks in a page that did not change', async () => {
    const page = soundPage('bai-viet/2026/a/index.html', 'A').replace('</p>', '<a href="/them.txt">Thêm</a></p>');
    const files = { 'bai-viet/2026/a/index.html': page, 'them.txt': 'Thêm\n' };
    await publish(target, await site({ files }));
    const call = publish(target, await site({ files: { ...files, 'them.txt': undefined } }));
    await expectRefusal(call, 1, ['Chưa đăng: hãy sửa các lỗi trên, dựng lại rồi đăng. Bản đang chạy vẫn nguyên.']);
    expect((await call).stdout).toContain('`/them.txt`');
  });

  it('an old release replayed', async () => {
    await publish(target, two);
    await expectRefusal(publish(target, one), 2, [
      'Trang này dựng lúc <lúc>, cũ hơn bản đang chạy dựng lúc <lúc> (`xac-minh/ban-ke.json`).',
      'Dựng lại trang rồi đăng; muốn quay về bản cũ thì dùng `npm run rollback`.',
    ]);
  });

  it('a build whose gate only noted', async () => {
    const next = await site({ files: { 'gate-note.txt': 'x' } });
    await expectRefusal(publish(target, next), 2, [
      `Trang trong \`${next}\` được dựng với \`GATE=note\` (có tệp \`gate-note.txt\`) nên chưa qua soát, không được đăng.`,
      'Dựng lại bằng `npm run build` khi không đặt biến `GATE`.',
    ]);
  });

  it('a folder that is no whole site', async () => {
    const next = await site({ files: { '404.html': undefined } });
    await expectRefusal(publish(target, next), 2, [
      `\`${next}\` không có \`404.html\` nên không phải một trang đã dựng xong.`,
      'Dựng trang bằng `npm run build` rồi đăng: `npm run publish -- --to /srv/www/tin --site dist`.',
    ]);
    await expectRefusal(publish(target, at('khong-co')), 2, [
      `Không có thư mục \`${at('khong-co')}\`.`,
      'Dựng trang bằng `npm run build`, rồi đăng với `--site dist`.',
    ]);
  });

  const mismatch = (folder: string, line: string): string[] => [
    `Trang trong \`${folder}\` không khớp với bản kê của nó:`,
    line,
    'Dựng lại bằng `npm run build` rồi đăng; đừng sửa tay trang đã dựng.',
  ];

  it('a manifest with one flipped byte', async () => {
    const next = await site({ privateKey });
    const path = join(next, manifestPath);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"builtAt":"2026', '"builtAt":"2027'));
    await expectRefusal(
      publish(target, next),
      2,
      mismatch(next, 'Chữ ký `xac-minh/ban-ke.sig` không khớp với bản kê: một trong hai tệp đã bị sửa sau khi ký.'),
    );
    writeFileSync(path, text.replace('{', ' '));
    await expectRefusal(
      publish(target, next),
      2,
      mismatch(next, 'Bản kê `xac-minh/ban-ke.json` bị hỏng hoặc bị sửa: nội dung không đúng mẫu mà lượt dựng ghi ra.'),
    );
  });

  it.each([
    [
      'changed',
      (path: string) => appendFileSync(path, ' '),
      'Tệp `phien-ban.txt` khác với lúc dựng: mã băm không khớp với bản kê.',
    ],
    ['lost', (path: string) => rmSync(path), 'Thiếu tệp `phien-ban.txt` có trong bản kê.'],
    ['added', (path: string) => writeFileSync(`${path}.la`, ''), 'Tệp `phien-ban.txt.la` không có trong bản kê.'],
  ])('a site with a file %s after the seal', async (_, change, line) => {
    const next = await site({});
    change(join(next, 'phien-ban.txt'));
    await expectRefusal(publish(target, next), 2, mismatch(next, line));
  });

  it('a site signed by another key than the live one, and one that is not signed any more', async () => {
    await publish(target, await site({ privateKey }));
    const next = await site({ privateKey: otherKey, version: 'ba' });
    await expectRefusal(publish(target, next), 2, [
      `Trang được ký bằng khóa \`${publicKeyOf(otherKey)}\`, không phải khóa của trang là \`${publicKeyOf(privateKey)}\` (\`${signaturePath}\`).`,
      'Dựng lại với khóa đã ký bản đang chạy; nếu đổi khóa thật, ghi khóa mới vào `verifyKey` trong `content/co-quan.yml`.',
    ]);
    await expectRefusal(publish(target, await site({ version: 'ba' })), 2, [
      `Trang chưa được ký (không có \`${signaturePath}\`), mà bản đã đăng thì có chữ ký: người đọc sẽ tưởng là trang giả.`,
      'Dựng lại với `SIGNING_KEY_FILE=/đường/dẫn/tới/khóa npm run build` rồi đăng.',
    ]);
  });

  it('a site signed by another key than the content’s, and takes the one that is', async () => {
    const content = at('noi-dung-co-khoa');
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'co-quan.yml'), `verifyKey: ${publicKeyOf(otherKey)}\n`);
    const publishFrom = (folder: string): ReturnType<typeof runVerb> =>
      runVerb('publish', { args: ['--to', target, '--site', folder], env: { CONTENT_DIR: content } });
    await expectRefusal(publishFrom(await site({ privateKey })), 2, [
      `Trang được ký bằng khóa \`${publicKeyOf(privateKey)}\`, không phải khóa của trang là \`${publicKeyOf(otherKey)}\` (\`${signaturePath}\`).`,
      'Dựng lại với khóa riêng đúng cặp với `verifyKey` trong `content/co-quan.yml`.',
    ]);
    expect(await publishFrom(await site({ privateKey: otherKey }))).toMatchObject({ status: 0 });
  });

  it('a target that has a folder where the link should be', async () => {
    const strange = at(`la-${count}`);
    mkdirSync(join(strange, 'current'), { recursive: true });
    expect(await publish(strange, one)).toMatchObject({
      status: 2,
      stderr: `\`${strange}/current\` là một thư mục, không phải liên kết, nên không đổi bản được.\nĐổi tên thư mục đó, rồi trỏ máy chủ tới \`current\` sau khi đăng.\n`,
    });
  });

  it.each([
    [['--to', ''], '`--to ` không phải một nơi đăng được.'],
    [['--to', 'may:'], '`--to may:` không phải một nơi đăng được.'],
    [[], 'Chưa nói đăng vào đâu.'],
    [['--to', '/x', '--wait', 'lâu'], '`--wait lâu` không phải một số giây.'],
    [['--to', '/x', '--format', 'xml'], 'Không có dạng báo cáo `xml`.'],
    [['--to', '/x', '--format', 'json'], '`--format json` chỉ đi cùng `--status`.'],
    [['--to', '/x', '--status', '--site', '/y'], '`--status` không đi cùng `--site`.'],
    [['--to', '/x', '--skip-checks'], 'Lệnh này không có tùy chọn `--skip-checks`.'],
  ])('the call %j', async (args, line) => {
    const { status: ended, stderr } = await runVerb('publish', { args });
    expect({ ended, line: stderr.split('\n')[0] }).toEqual({ ended: 2, line });
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
      stderr: expect.stringContaining('Kiểm tra lại đường dẫn sau `--to`.\n') as string,
    });
  });
});

describe('npm run rollback', () => {
  it('goes back to the release before, and from there forward again', async () => {
    await publish(target, one);
    await publish(target, two);
    const { status: ended, stdout } = await rollback(target);
    expect({ ended, lines: steady(stdout) }).toEqual({
      ended: 0,
      lines: ['Đã quay về `<bản>`, thay `<bản>`, trong <giây>.'],
    });
    expect(liveVersion(target)).toBe('một');
    await rollback(target);
    expect(liveVersion(target)).toBe('hai');
  });

  it('goes to a release by name, or by what only its name holds', async () => {
    for (const version of ['1', '2', '3']) await publish(target, await site({ version }));
    const [first = '', second = ''] = releaseNames(target);
    await rollback(target, first);
    expect(liveVersion(target)).toBe('1');
    await rollback(target, second.slice(0, 16));
    expect(liveVersion(target)).toBe('2');
    const { status: ended, stderr } = await rollback(target, 'nogit');
    expect({ ended, line: stderr.split('\n')[0] }).toEqual({ ended: 2, line: 'Có 3 bản mang `nogit` trong tên.' });
    expect((await rollback(target, second)).stderr).toContain(`Bản \`${second}\` đang chạy rồi.`);
    expect((await rollback(target, '1999')).stderr).toContain('Không còn bản nào tên `1999`.');
  });

  it('runs a command on the host after the switch', async () => {
    await publish(target, one);
    await publish(target, two);
    await rollback(target, '--reload', 'cp current/phien-ban.txt da-nap');
    expect(readFileSync(join(target, 'da-nap'), 'utf8')).toBe('một\n');
  });

  it('refuses when there is nothing to go back to', async () => {
    mkdirSync(target);
    expect((await rollback(target)).stderr).toContain(`Ở \`${target}\` chưa có bản nào đang chạy.`);
    await publish(target, one);
    expect(await rollback(target)).toMatchObject({
      status: 2,
      stderr: `Ở \`${target}\` chỉ có một bản nên không có bản nào để quay về.\nSửa nội dung, dựng lại và đăng.\n`,
    });
  });

  it('refuses a release whose manifest is not whole', async () => {
    await publish(target, one);
    await publish(target, two);
    const [older = ''] = releaseNames(target);
    rmSync(join(target, 'releases', older, manifestPath));
    await expectRefusal(rollback(target), 2, [
      'Bản `<bản>` bị hỏng: bản kê của nó không còn nguyên.',
      'Chọn một bản khác: chưa còn bản nào khác; hãy dựng lại và đăng.',
    ]);
  });

  it('shows nothing again that was withdrawn, unless told to', async () => {
    await publish(target, one);
    await publish(
      target,
      await site({
        files: {
          'bai-viet/2026/a/index.html': soundPage('bai-viet/2026/a/index.html', 'Bài đã gỡ.'),
          '_dia-chi.json': '{"gone":[{"path":"/bai-viet/2026/a/","kind":"da-go"}]}\n',
        },
      }),
    );
    await expectRefusal(rollback(target), 1, [
      'Bản `<bản>` còn hiện 1 bài mà bản đang chạy đã gỡ:',
      '  /bai-viet/2026/a/',
      'Nếu đúng là muốn hiện lại những bài này: thêm `--with-withdrawn`. Nếu không: sửa nội dung, dựng lại và đăng.',
    ]);
    expect(await rollback(target, '--with-withdrawn')).toMatchObject({ status: 0 });
    expect(liveVersion(target)).toBe('một');
  });
});
