import { instantToNewsDate } from '../../vietnamese/format-date.ts';
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { manifestPath, signaturePath } from '../../signing/manifest.ts';
import { publicKeyOf } from '../../signing/public-key-of.ts';
import { preparePublishing } from '../prepare-publishing.ts';
import { publish } from '../publish-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { soundPage } from '../write-built-site-fs.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const { privateKey: otherKey } = generateKeyPairSync('ed25519');
const { at, one, two, site, expectRefusal, target: targetOf } = preparePublishing('dang-tu-choi-');
let target = '';
beforeEach(() => {
  target = targetOf();
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
      `  - { path: /bai-viet/2026/a/, date: ${instantToNewsDate(Date.now()).slice(0, 10)} }`,
      'Muốn nói lý do gỡ với người đọc thì thêm `reason`. Rồi dựng lại và đăng.',
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
      'Dựng lại trang, với máy dựng đúng giờ và không có `BUILD_NOW`, rồi đăng; muốn quay về bản cũ thì dùng `npm run rollback`.',
    ]);
  });

  it('a build whose gate only noted', async () => {
    const next = await site({ files: { 'gate-note.txt': 'x' } });
    await expectRefusal(publish(target, next), 2, [
      `Trang trong \`${next}\` không được đăng: nó được dựng với \`GATE=note\` nên quy tắc biên tập không chặn gì.`,
      'Dựng lại bằng `npm run build`, không đặt biến `GATE`.',
    ]);
  });

  it('a preview', async () => {
    const next = await site({ files: { 'preview.txt': 'x' } });
    await expectRefusal(publish(target, next), 2, [
      `Trang trong \`${next}\` không được đăng: nó là bản xem thử của một nhánh, không phải trang chính thức.`,
      'Dựng lại bằng `npm run build` từ nhánh chính, không đặt biến `PREVIEW`.',
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
    writeFileSync(path, text.replace('"builtAt":"2025', '"builtAt":"2024'));
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
      'Ký bằng khóa đã ký các bản trước; nếu đổi khóa thật, ghi khóa mới vào `verifyKey` trong `content/co-quan.yml`, dựng lại rồi ký.',
    ]);
    await expectRefusal(publish(target, await site({ version: 'ba' })), 2, [
      `Trang chưa được ký (không có \`${signaturePath}\`), mà trang ở đây đã từng có chữ ký: người đọc sẽ tưởng là trang giả.`,
      'Dựng từ nội dung có `verifyKey`, rồi ký: `npm run sign -- --site dist --key-file /đường/dẫn/tới/khóa`.',
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
      'Dựng lại từ nội dung có `verifyKey` ấy trong `content/co-quan.yml`, ký bằng khóa riêng của cặp đó rồi đăng.',
    ]);
    expect(await publishFrom(await site({ privateKey: otherKey }))).toMatchObject({ status: 0 });
  });

  it('a target that has a folder where the link should be', async () => {
    const strange = at('la');
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
