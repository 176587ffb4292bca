import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
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
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyFingerprint } from '../src/publishing/key-fingerprint.ts';
import { listFiles } from '../src/publishing/list-files-fs.ts';
import { manifestPath, parseManifest, signaturePath } from '../src/publishing/manifest.ts';
import { publicKeyOf } from '../src/publishing/public-key-of.ts';
import { sealSite } from '../src/publishing/seal-site-fs.ts';
import { parseSigningKey } from '../src/publishing/signing-key.ts';
import { runGit } from '../src/testing/run-git-fs.ts';
import { runVerb } from '../src/testing/run-verb-fs.ts';
import { sealSigned } from '../src/testing/seal-signed-fs.ts';
import { smallSite, writeSite } from '../src/testing/write-site-fs.ts';

const root = new URL('../', import.meta.url).pathname.replace(/\/$/, '');
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
const build = (env: Record<string, string> = {}) =>
  runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00', ...env },
  });
const signWith = (env: Record<string, string>, ...args: string[]) =>
  runVerb('sign', { args, env: { CONTENT_DIR: contentDir, ...env } });
const sign = (...args: string[]) => signWith({}, ...args);
const keyFile = (): string => join(folder, 'khoa.pem');
const bytesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(listFiles(dir).files.map((path) => [path, readFileSync(join(dir, path), 'latin1')]));

describe('a build', () => {
  it('names the key of the readers and is not signed, and says what to do', async () => {
    setKey(publicKey);
    const { status, stdout, stderr } = await build();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').at(-2)).toBe(
      `Bản này chưa ký nên chưa đăng được; ký bằng \`npm run sign -- --site ${outDir} --key-file TỆP\`.`,
    );
    expect(existsSync(join(outDir, signaturePath))).toBe(false);
    expect(parseManifest(readFileSync(join(outDir, manifestPath), 'utf8'))?.key).toBe(publicKey);
  });

  it.each([
    [
      'SIGNING_KEY',
      (): string => pem,
      'Đã bỏ `SIGNING_KEY` khỏi môi trường vì lệnh này không ký; ký sau khi dựng bằng `npm run sign -- --site dist`. Tiến trình đã gọi lệnh vẫn giữ khóa, nên đừng đặt khóa ở nơi dựng nội dung.\n',
    ],
    [
      'SIGNING_KEY_FILE',
      keyFile,
      'Đã bỏ `SIGNING_KEY_FILE` khỏi môi trường vì lệnh này không ký; ký sau khi dựng bằng `npm run sign -- --site dist`.\n',
    ],
  ])('that is given %s drops it, and gives the same bytes', async (name, value, message) => {
    setKey(publicKey);
    await build();
    const before = bytesOf(outDir);
    expect(await build({ [name]: value() })).toMatchObject({ status: 0, stderr: message });
    expect(bytesOf(outDir)).toEqual(before);
  });

  it.each<Record<string, string>>([{ GATE: 'note' }, { PREVIEW: 'bai-moi' }])(
    'with %j names no key, and nobody can sign it',
    async (env) => {
      setKey(publicKey);
      expect(await build(env)).toMatchObject({ status: 0 });
      expect(parseManifest(readFileSync(join(outDir, manifestPath), 'utf8'))?.key).toBeUndefined();
      expect(readFileSync(join(outDir, 'xac-minh/index.html'), 'utf8')).toContain('data-verify-unsigned');
      const { status, stderr } = await sign('--site', outDir, '--key-file', keyFile());
      const [reason, cure] = env['GATE']
        ? [
            'nó được dựng với `GATE=note` nên quy tắc biên tập không chặn gì.',
            'Dựng lại bằng `npm run build`, không đặt biến `GATE`.',
          ]
        : [
            'nó là bản xem thử của một nhánh, không phải trang chính thức.',
            'Dựng lại bằng `npm run build` từ nhánh chính, không đặt biến `PREVIEW`.',
          ];
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `Trang trong \`${outDir}\` không được ký: ${reason}\n${cure}\n`,
      });
      for (const note of ['gate-note.txt', 'preview.txt']) rmSync(join(outDir, note), { force: true });
      expect(await sign('--site', outDir, '--key-file', keyFile())).toMatchObject({ status: 1 });
      expect(existsSync(join(outDir, signaturePath))).toBe(false);
    },
  );
});

describe('signing a built site', () => {
  beforeAll(async () => {
    setKey(publicKey);
    expect(await build()).toMatchObject({ status: 0 });
  });
  beforeEach(() => rmSync(join(outDir, signaturePath), { force: true }));

  it('adds one file and changes none, the same by the key of a file, of a variable and of the input', async () => {
    const built = bytesOf(outDir);
    const first = await sign('--site', outDir, '--key-file', keyFile());
    expect({ ...first, stdout: first.stdout.replace(/\d+ tệp/, '<n> tệp') }).toEqual({
      status: 0,
      signal: null,
      stderr: '',
      stdout: `Đã ký <n> tệp của https://congan.minhha.example, dựng lúc 23/11/2026 08:00.\nDấu vân tay của khóa: ${await keyFingerprint(publicKey)}\n`,
    });
    const signed = bytesOf(outDir);
    expect({ ...signed, [signaturePath]: undefined }).toEqual({ ...built, [signaturePath]: undefined });
    for (const env of [
      { SIGNING_KEY_FILE: keyFile() },
      { SIGNING_KEY: pem },
      { SIGNING_KEY: pem.replaceAll('\n', '\\n') },
    ]) {
      rmSync(join(outDir, signaturePath));
      expect(await signWith(env, '--site', outDir)).toMatchObject({ status: 0, stderr: '' });
      expect(bytesOf(outDir)).toEqual(signed);
    }
    rmSync(join(outDir, signaturePath));
    const piped = spawnSync(process.execPath, ['scripts/sign.ts', '--site', outDir, '--key-file', '-'], { input: pem });
    expect([piped.status, bytesOf(outDir)]).toEqual([0, signed]);
    expect(await sign('--verify', outDir)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^Đúng cả \d+ tệp của https:\/\/congan\.minhha\.example, dựng lúc 23\/11\/2026 08:00; bản kê đã ký, đúng khóa\.\n$/,
      ) as string,
    });
  });

  it('makes a signature anew, and follows no link that stands in its place', async () => {
    const victim = join(folder, 'nan-nhan');
    writeFileSync(victim, 'nguyên');
    symlinkSync(victim, join(outDir, signaturePath));
    expect(await sign('--site', outDir, '--key-file', keyFile())).toMatchObject({ status: 0 });
    expect(readFileSync(victim, 'utf8')).toBe('nguyên');
    const right = readFileSync(join(outDir, signaturePath), 'utf8');
    writeFileSync(join(outDir, signaturePath), 'hỏng');
    expect(await sign('--site', outDir, '--key-file', keyFile())).toMatchObject({ status: 0 });
    expect(readFileSync(join(outDir, signaturePath), 'utf8')).toBe(right);
  });

  it('is refused where a file is not what the manifest says', async () => {
    appendFileSync(join(outDir, 'robots.txt'), '#');
    const { status, stderr } = await sign('--site', outDir, '--key-file', keyFile());
    const text = readFileSync(join(outDir, 'robots.txt'), 'utf8');
    writeFileSync(join(outDir, 'robots.txt'), text.slice(0, -1));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'Tệp `robots.txt` khác với lúc dựng: mã băm không khớp với bản kê.\nĐừng dùng bản này: dựng lại bằng `npm run build`, hoặc lấy lại bản gốc từ nơi đã dựng.\n',
    });
    expect(existsSync(join(outDir, signaturePath))).toBe(false);
  });

  it('leaves no byte of the private key in the site, nor in what a build keeps for the next one', async () => {
    await sign('--site', outDir, '--key-file', keyFile());
    const secret = pem.split('\n')[1] ?? '';
    const work = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
    for (const dir of [outDir, join(root, '.cache/build', work)]) {
      const files = Object.values(bytesOf(dir));
      expect(files.some((text) => text.includes(publicKey))).toBe(true);
      expect(files.some((text) => text.includes(secret))).toBe(false);
    }
  });

  it('loads nothing but Node, our lines about manifests and our words', async () => {
    const log = join(folder, 'da-nap.txt');
    const spy = join(folder, 'ghi-lai.mjs');
    writeFileSync(
      spy,
      `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) { const found = next(name, context); appendFileSync(${JSON.stringify(log)}, found.url + '\\n'); return found; } });`,
    );
    const { status } = spawnSync(process.execPath, [
      '--import',
      spy,
      'scripts/sign.ts',
      '--site',
      outDir,
      '--key-file',
      keyFile(),
    ]);
    expect(status).toBe(0);
    const loaded = new Set(readFileSync(log, 'utf8').trim().split('\n'));
    const own = [...loaded]
      .filter((url) => url.startsWith('file:'))
      .map((url) => fileURLToPath(url).slice(root.length + 1));
    expect(own).toContain('src/publishing/sign-site-fs.ts');
    expect(
      own.filter(
        (path) =>
          !/^(?:scripts\/(?:sign|stop|read-options|read-arguments)\b|src\/publishing\/|src\/vietnamese\/(?:format-|news-date))/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect([...loaded].filter((url) => !url.startsWith('file:')).sort()).toEqual(
      ['crypto', 'fs', 'os', 'path', 'url', 'util', 'worker_threads'].map((name) => `node:${name}`),
    );
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

  it('keeps the manifest true when the whole site is copied', async () => {
    await sign('--site', outDir, '--key-file', keyFile());
    const copy = join(folder, 'ban-sao');
    cpSync(outDir, copy, { recursive: true });
    expect(await sign('--verify', copy)).toMatchObject({ status: 0 });
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
