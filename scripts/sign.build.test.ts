import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../src/publishing/list-files-fs.ts';
import { manifestPath, signaturePath } from '../src/publishing/manifest.ts';
import { publicKeyOf, sealSite } from '../src/publishing/seal-site-fs.ts';
import { parseSigningKey } from '../src/publishing/signing-key.ts';
import { runGit } from '../src/testing/run-git-fs.ts';
import { runVerb } from '../src/testing/run-verb-fs.ts';
import { smallSite, writeSite } from '../src/testing/write-site-fs.ts';

const root = new URL('../', import.meta.url).pathname.replace(/\/$/, '');
const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(privateKey);
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const otherPublicKey = publicKeyOf(generateKeyPairSync('ed25519').privateKey);

let folder: string;
let contentDir: string;
let outDir: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ky-trang-')));
  contentDir = writeSite();
  outDir = join(folder, 'dist');
  writeFileSync(join(folder, 'khoa.pem'), pem);
});
afterAll(() => {
  for (const dir of [folder, contentDir]) rmSync(dir, { recursive: true, force: true });
});

const setKey = (key?: string): void =>
  writeFileSync(
    join(contentDir, 'co-quan.yml'),
    `${String(smallSite['co-quan.yml'])}${key === undefined ? '' : `verifyKey: ${key}\n`}`,
  );
const build = (env: Record<string, string>) =>
  runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00', ...env },
  });
const sign = (...args: string[]) => runVerb('sign', { args, env: { CONTENT_DIR: contentDir } });

describe('a build', () => {
  it('is signed by the key of a file, and the same bytes by that of the environment', async () => {
    setKey(publicKey);
    expect(await build({ SIGNING_KEY_FILE: join(folder, 'khoa.pem') })).toMatchObject({ status: 0, stderr: '' });
    const files = [manifestPath, signaturePath].map((path) => readFileSync(join(outDir, path), 'utf8'));
    expect(await build({ SIGNING_KEY: pem.replaceAll('\n', '\\n') })).toMatchObject({ status: 0, stderr: '' });
    expect([manifestPath, signaturePath].map((path) => readFileSync(join(outDir, path), 'utf8'))).toEqual(files);
    expect(await sign('--verify', outDir)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^Đúng cả \d+ tệp của https:\/\/congan\.minhha\.example, dựng lúc 23\/11\/2026 08:00; bản kê đã ký, đúng khóa\.\n$/,
      ) as string,
    });
  });

  it('holds no byte of the private key, nor does what the build keeps for the next one', async () => {
    setKey(publicKey);
    expect(await build({ SIGNING_KEY: pem })).toMatchObject({ status: 0 });
    const secret = pem.split('\n')[1] ?? '';
    const work = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
    for (const dir of [outDir, join(root, '.cache/build', work)]) {
      const files = listFiles(dir).files.map((path) => readFileSync(join(dir, path), 'latin1'));
      expect(files.some((text) => text.includes(publicKey))).toBe(true);
      expect(files.some((text) => text.includes(secret))).toBe(false);
    }
  });

  it('says in one line that it is not signed where readers expect a signature', async () => {
    setKey(publicKey);
    const { status, stdout } = await build({});
    expect(status).toBe(0);
    expect(stdout.split('\n').at(-2)).toBe(
      'Bản này không ký, và nói vậy với người đọc: chưa đặt `SIGNING_KEY` hoặc `SIGNING_KEY_FILE`.',
    );
    expect(existsSync(join(outDir, signaturePath))).toBe(false);
  });

  it('is never signed where the gate only noted', async () => {
    setKey(publicKey);
    expect(await build({ SIGNING_KEY: pem, GATE: 'note' })).toMatchObject({ status: 0 });
    expect(existsSync(join(outDir, signaturePath))).toBe(false);
  });

  const co = (): string => `${contentDir}/co-quan.yml`;
  it.each<[string, string | undefined, () => Record<string, string>, () => string]>([
    [
      'without a key for readers',
      undefined,
      () => ({ SIGNING_KEY: pem }),
      () =>
        `Có khóa để ký nhưng \`${co()}\` không có \`verifyKey\` nên người đọc không có gì để kiểm.\nThêm dòng \`verifyKey: ${publicKey}\` vào tệp đó.\n`,
    ],
    [
      'with another key for readers',
      otherPublicKey,
      () => ({ SIGNING_KEY: pem }),
      () =>
        `Biến \`SIGNING_KEY\` không đi đôi với \`verifyKey\` \`${otherPublicKey}\` trong \`${co()}\`.\nDùng đúng khóa riêng của cặp đó; nếu đã đổi cặp khóa thì sửa thành \`verifyKey: ${publicKey}\`.\n`,
    ],
    [
      'with a key that is none',
      publicKey,
      () => ({ SIGNING_KEY: 'khóa' }),
      () =>
        'Biến `SIGNING_KEY` không chứa khóa riêng Ed25519 dạng PEM (PKCS#8).\nTạo cặp khóa bằng `npm run sign -- --new-key ĐƯỜNG-DẪN`.\n',
    ],
    [
      'with two keys',
      publicKey,
      () => ({ SIGNING_KEY: pem, SIGNING_KEY_FILE: join(folder, 'khoa.pem') }),
      () => 'Có cả `SIGNING_KEY` và `SIGNING_KEY_FILE` nên không biết ký bằng khóa nào.\nBỏ bớt một biến.\n',
    ],
    [
      'with a file that is not there',
      publicKey,
      () => ({ SIGNING_KEY_FILE: '/khong/co.pem' }),
      () =>
        'Không đọc được tệp khóa `/khong/co.pem` (ENOENT).\nTạo cặp khóa bằng `npm run sign -- --new-key ĐƯỜNG-DẪN`.\n',
    ],
    [
      'with a file in the content folder',
      publicKey,
      () => {
        writeFileSync(join(contentDir, 'khoa.pem'), pem);
        return { SIGNING_KEY_FILE: join(contentDir, 'khoa.pem') };
      },
      () =>
        `Tệp khóa \`${contentDir}/khoa.pem\` nằm trong \`${realpathSync(contentDir)}\` nên có thể bị đưa lên cùng nội dung.\nChuyển tệp ra ngoài mọi kho git, chỉ tài khoản dựng trang đọc được (\`chmod 600\`), rồi đặt lại \`SIGNING_KEY_FILE\`.\n`,
    ],
  ])('stops %s, and leaves the site of before', async (_name, key, env, message) => {
    const before = readFileSync(join(outDir, manifestPath));
    setKey(key);
    expect(await build(env())).toMatchObject({ status: 2, stderr: message() });
    rmSync(join(contentDir, 'khoa.pem'), { force: true });
    expect(readFileSync(join(outDir, manifestPath))).toEqual(before);
  });

  it('refuses a key file in any repository, also through a link', async () => {
    setKey(publicKey);
    const repository = join(folder, 'kho');
    mkdirSync(repository);
    runGit(repository, 'init');
    writeFileSync(join(repository, 'khoa.pem'), pem);
    symlinkSync(join(repository, 'khoa.pem'), join(folder, 'lien-ket.pem'));
    const { status, stderr } = await build({ SIGNING_KEY_FILE: join(folder, 'lien-ket.pem') });
    expect(status).toBe(2);
    expect(stderr).toContain(`nằm trong \`${repository}\` nên có thể bị đưa lên cùng nội dung.`);
  });
});

describe('a new key', () => {
  beforeEach(() => rmSync(join(folder, 'moi.pem'), { force: true }));

  it('is a private key that its owner alone reads, and a line for the registry', async () => {
    const path = join(folder, 'moi.pem');
    const { status, stdout } = await sign('--new-key', path);
    expect(status).toBe(0);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const key = parseSigningKey(readFileSync(path, 'utf8'));
    expect(key && stdout.split('\n').includes(`verifyKey: ${publicKeyOf(key)}`)).toBe(true);
    expect(stdout).toMatch(/Dấu vân tay để đọc qua điện thoại và in ra giấy: [0-9a-f]{4}(?::[0-9a-f]{4}){7}\n/);
    expect(stdout).not.toContain(readFileSync(path, 'utf8').split('\n')[1]);
  });

  it('never covers a file', async () => {
    writeFileSync(join(folder, 'moi.pem'), 'khóa cũ');
    expect(await sign('--new-key', join(folder, 'moi.pem'))).toMatchObject({
      status: 2,
      stderr: `Tệp \`${folder}/moi.pem\` đã có; ghi đè thì mất khóa cũ mãi mãi.\nChọn một tên khác.\n`,
    });
    expect(readFileSync(join(folder, 'moi.pem'), 'utf8')).toBe('khóa cũ');
  });

  it.each(['kho', 'kho/sau', 'kho-tran'])('is not made inside a repository: %s', async (name) => {
    const repository = join(folder, name.split('/')[0] ?? '');
    rmSync(repository, { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
    runGit(repository, 'init', ...(name === 'kho-tran' ? ['--bare'] : []));
    const path = join(folder, name, 'moi.pem');
    expect(await sign('--new-key', path)).toMatchObject({
      status: 2,
      stderr: `\`${path}\` nằm trong \`${repository}\` nên khóa riêng có thể bị đưa lên cùng nội dung.\nChọn một chỗ ngoài mọi kho git, ví dụ \`npm run sign -- --new-key ~/khoa-ky-trang.pem\`.\n`,
    });
    expect(existsSync(path)).toBe(false);
  });

  it('needs a folder that is there', async () => {
    expect(await sign('--new-key', '/proc/khong-co/moi.pem')).toMatchObject({
      status: 2,
      stderr: 'Không ghi được `/proc/khong-co/moi.pem` (ENOENT).\nChọn một thư mục ghi được.\n',
    });
  });
});

describe('verifying a folder', () => {
  let siteDir: string;
  beforeEach(async () => {
    siteDir = join(folder, 'trang');
    rmSync(siteDir, { recursive: true, force: true });
    mkdirSync(siteDir);
    for (let index = 0; index < 60; index += 1) writeFileSync(join(siteDir, `${index}.html`), String(index));
    await sealSite(siteDir, { siteUrl: 'https://congan.minhha.example', builtAt: '2026-11-23T01:00:00Z', privateKey });
    setKey();
  });

  const right = 'Đúng cả 60 tệp của https://congan.minhha.example, dựng lúc 23/11/2026 08:00; bản kê';
  const cure = 'Đừng dùng bản này: dựng lại bằng `npm run build`, hoặc lấy lại bản gốc từ nơi đã dựng.\n';

  it('says what it is held against', async () => {
    expect(await sign('--verify', siteDir, '--key', publicKey)).toMatchObject({
      status: 0,
      stdout: `${right} đã ký, đúng khóa.\n`,
    });
    expect(await sign('--verify', siteDir)).toMatchObject({
      status: 0,
      stdout: `${right} đã ký, bởi chính khóa mà bản kê ghi; chưa so với \`verifyKey\` nào.\n`,
    });
    await sealSite(siteDir, { siteUrl: 'https://congan.minhha.example', builtAt: '2026-11-23T01:00:00Z' });
    expect(await sign('--verify', siteDir)).toMatchObject({ status: 0, stdout: `${right} không ký.\n` });
  });

  it('takes the key of the content folder when none is given, and says whose signature it is not', async () => {
    setKey(otherPublicKey);
    expect(await sign('--verify', siteDir)).toMatchObject({
      status: 1,
      stderr: `Chữ ký \`${signaturePath}\` do một khóa khác ký, không phải khóa của trang này.\n${cure}`,
    });
  });

  it('lists what is wrong, and no more than can be read', async () => {
    writeFileSync(join(siteDir, '7.html'), 'giả');
    expect(await sign('--verify', siteDir)).toMatchObject({
      status: 1,
      stderr: `Tệp \`7.html\` khác với lúc dựng: mã băm không khớp với bản kê.\n${cure}`,
    });
    for (let index = 0; index < 60; index += 1) rmSync(join(siteDir, `${index}.html`));
    const { stderr } = await sign('--verify', siteDir);
    expect(stderr.split('\n')).toHaveLength(53);
    expect(stderr).toContain(`Và 10 điều nữa.\n${cure}`);
  });

  it.each<[string, string[], string]>([
    ['nothing to do', [], 'Lệnh này cần đúng một việc để làm.\n'],
    ['two things to do', ['--new-key', 'a', '--verify', 'b'], 'Lệnh này cần đúng một việc để làm.\n'],
    [
      'a folder that is not there',
      ['--verify', '/khong/co'],
      'Không có thư mục `/khong/co`.\nDựng trang trước: `npm run build`.\n',
    ],
    [
      'a key that is none',
      ['--verify', '.', '--key', 'abc'],
      '`abc` không phải khóa công khai Ed25519.\nChép giá trị của `verifyKey` trong `co-quan.yml`.\n',
    ],
    ['an unknown option', ['--ky'], 'Lệnh này không có tùy chọn `--ky`.\n'],
  ])('stops at a call with %s', async (_name, args, message) => {
    const { status, stderr } = await sign(...args);
    expect(status).toBe(2);
    expect(stderr.startsWith(message)).toBe(true);
  });
});

it('keeps the manifest true when the whole site is copied', async () => {
  setKey(publicKey);
  expect(await build({ SIGNING_KEY: pem })).toMatchObject({ status: 0 });
  const copy = join(folder, 'ban-sao');
  cpSync(outDir, copy, { recursive: true });
  expect(await sign('--verify', copy)).toMatchObject({ status: 0 });
});
