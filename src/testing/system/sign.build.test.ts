import { generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signaturePath } from '../../signing/manifest.ts';
import { publicKeyOf } from '../../signing/public-key-of.ts';
import { sealSite } from '../../signing/seal-site-fs.ts';
import { parseSigningKey } from '../../signing/signing-key.ts';
import { runGit } from '../run-git-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { sealSigned } from '../seal-signed-fs.ts';
import { smallSite, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(privateKey);
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const other = generateKeyPairSync('ed25519').privateKey;
const otherPublicKey = publicKeyOf(other);
const otherPem = other.export({ type: 'pkcs8', format: 'pem' }).toString();

let folder: string;
let contentDir: string;
let outDir: string;
beforeAll(() => {
  folder = makeTemporaryFolder('ky-trang-');
  contentDir = writeSite();
  outDir = join(folder, 'dist');
  writeFileSync(join(folder, 'khoa.pem'), pem);
});

const setKey = (key?: string): void =>
  writeFileSync(
    join(contentDir, 'co-quan.yml'),
    `${String(smallSite['co-quan.yml'])}${key === undefined ? '' : `verifyKey: ${key}\n`}`,
  );
const signWith = (env: Record<string, string>, ...args: string[]) =>
  runVerb('sign', { args, env: { CONTENT_DIR: contentDir, ...env } });
const sign = (...args: string[]) => signWith({}, ...args);
const keyFile = (): string => join(folder, 'khoa.pem');

describe('a call to sign', () => {
  beforeEach(async () => {
    rmSync(outDir, { recursive: true, force: true });
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'Trang');
    await sealSite(outDir, {
      siteUrl: 'https://congan.minhha.example',
      builtAt: '2026-11-23T01:00:00Z',
      verifyKey: publicKey,
    });
  });

  const otherKey = (): string => {
    writeFileSync(join(folder, 'khac.pem'), otherPem);
    return join(folder, 'khac.pem');
  };
  it.each<[string, () => string[], Record<string, string>, () => string]>([
    [
      'no key',
      () => [],
      {},
      () =>
        'Chưa nói ký bằng khóa nào.\nViết `npm run sign -- --site dist --key-file /etc/toa-soan/khoa-ky.pem`, hoặc đặt `SIGNING_KEY_FILE`.\n',
    ],
    [
      'another key than the readers have',
      () => ['--key-file', otherKey()],
      {},
      () =>
        `Tệp \`${otherKey()}\` không đi đôi với \`verifyKey\` \`${publicKey}\` mà trang được dựng cùng.\nDùng đúng khóa riêng của cặp đó; nếu đã đổi cặp khóa thì sửa \`co-quan.yml\` thành \`verifyKey: ${otherPublicKey}\`, dựng lại rồi ký.\n`,
    ],
    [
      'a key that is none',
      () => [],
      { SIGNING_KEY: 'khóa' },
      () =>
        'Biến `SIGNING_KEY` không chứa khóa riêng Ed25519 dạng PEM (PKCS#8).\nTạo cặp khóa bằng `npm run sign -- --new-key ĐƯỜNG-DẪN`.\n',
    ],
    [
      'two keys',
      () => [],
      { SIGNING_KEY: pem, SIGNING_KEY_FILE: '/khoa.pem' },
      () => 'Có cả `SIGNING_KEY` và `SIGNING_KEY_FILE` nên không biết ký bằng khóa nào.\nBỏ bớt một biến.\n',
    ],
    [
      'a file that is not there',
      () => ['--key-file', '/khong/co.pem'],
      {},
      () =>
        'Không đọc được tệp khóa `/khong/co.pem` (ENOENT).\nTạo cặp khóa bằng `npm run sign -- --new-key ĐƯỜNG-DẪN`.\n',
    ],
    [
      'a file in the content folder',
      () => {
        writeFileSync(join(contentDir, 'khoa.pem'), pem);
        return ['--key-file', join(contentDir, 'khoa.pem')];
      },
      {},
      () =>
        `Tệp khóa \`${contentDir}/khoa.pem\` nằm trong \`${realpathSync(contentDir)}\` nên có thể bị đưa lên cùng nội dung.\nChuyển tệp ra ngoài mọi kho git, chỉ tài khoản ký trang đọc được (\`chmod 600\`), rồi ký lại.\n`,
    ],
  ])('stops with %s', async (_name, args, env, message) => {
    const { status, stderr } = await signWith(env, '--site', outDir, ...args());
    rmSync(join(contentDir, 'khoa.pem'), { force: true });
    expect({ status, stderr }).toEqual({ status: 2, stderr: message() });
    expect(existsSync(join(outDir, signaturePath))).toBe(false);
  });

  it('refuses a key file in any repository, also through a link', async () => {
    const repository = join(folder, 'kho');
    mkdirSync(repository);
    runGit(repository, 'init');
    writeFileSync(join(repository, 'khoa.pem'), pem);
    symlinkSync(join(repository, 'khoa.pem'), join(folder, 'lien-ket.pem'));
    const { status, stderr } = await sign('--site', outDir, '--key-file', join(folder, 'lien-ket.pem'));
    expect(status).toBe(2);
    expect(stderr).toContain(`nằm trong \`${repository}\` nên có thể bị đưa lên cùng nội dung.`);
  });

  it('asks for a key for the readers first', async () => {
    const site = join(folder, 'khong-khoa');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), 'Trang');
    await sealSite(site, { siteUrl: 'https://congan.minhha.example', builtAt: '2026-11-23T01:00:00Z' });
    expect(await sign('--site', site, '--key-file', keyFile())).toMatchObject({
      status: 2,
      stderr: `Có khóa để ký nhưng trang được dựng khi \`co-quan.yml\` chưa có \`verifyKey\` nên người đọc không có gì để kiểm.\nThêm dòng \`verifyKey: ${publicKey}\` vào tệp đó, dựng lại rồi ký.\n`,
    });
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
    await sealSigned(siteDir, {
      siteUrl: 'https://congan.minhha.example',
      builtAt: '2026-11-23T01:00:00Z',
      privateKey,
    });
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
    await sealSigned(siteDir, { siteUrl: 'https://congan.minhha.example', builtAt: '2026-11-23T01:00:00Z' });
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
