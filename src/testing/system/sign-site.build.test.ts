import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/command/project-root.ts';
import { keyFingerprint } from '../../signing/key-fingerprint.ts';
import { listFiles } from '../../disk/list-files-fs.ts';
import { manifestPath, parseManifest, signaturePath } from '../../signing/manifest.ts';
import { publicKeyOf } from '../../signing/public-key-of.ts';
import { runVerb } from '../run-verb-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';
import { smallSite, writeSite } from '../write-site-fs.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(privateKey);
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

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
      `Trang này phải ký rồi mới đăng: \`npm run publish\` có khóa thì tự ký; hoặc \`npm run sign -- --site ${outDir} --key-file TỆP\`.`,
    );
    expect(existsSync(join(outDir, signaturePath))).toBe(false);
    expect(parseManifest(readFileSync(join(outDir, manifestPath), 'utf8'))?.key).toBe(publicKey);
  });

  it('asks nobody to sign when it is built to be signed and published at once', async () => {
    setKey(publicKey);
    const { status, stdout } = await runVerb('publish', {
      args: ['--to', join(folder, 'noi-dang'), '--key-file', keyFile()],
      env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' },
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Đã dựng [^]*\nĐang ký trang…\nĐã ký \d+ tệp của /);
    expect(stdout).not.toContain('phải ký rồi mới đăng');
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

  it('loads nothing but Node, our lines about manifests and errors, and our words', async () => {
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
    expect(own).toContain('src/signing/sign-site-fs.ts');
    expect(
      own.filter(
        (path) =>
          !/^(?:scripts\/(?:sign|command\/(?:stop|project-root|read-options|read-arguments|catch-errors|plain-console|show-controls|describe-system-error))\b|src\/disk\/|src\/signing\/|src\/hosting\/(?:gate|preview)-note|src\/releases\/(?:refusal|find-publish-bar|judge-published|release-name)|src\/vietnamese\/(?:format-|news-date))/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect([...loaded].filter((url) => !url.startsWith('file:')).sort()).toEqual(
      ['crypto', 'fs', 'os', 'path', 'url', 'util', 'worker_threads'].map((name) => `node:${name}`),
    );
  });

  it('keeps the manifest true when the whole site is copied', async () => {
    await sign('--site', outDir, '--key-file', keyFile());
    const copy = join(folder, 'ban-sao');
    cpSync(outDir, copy, { recursive: true });
    expect(await sign('--verify', copy)).toMatchObject({ status: 0 });
  });
});
