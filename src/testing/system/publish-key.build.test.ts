import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publicKeyOf } from '../../signing/public-key-of.ts';
import { preparePublishing } from '../prepare-publishing.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { hasSshd, startSshd } from '../start-sshd-fs.ts';
import { smallSite, writeSite } from '../write-site-fs.ts';

/*
 * Runs real programs. A wrapper with the same name first records its own environment and that of the process that
 * started it, as `/proc` shows both to every process of the same account.
 */
const { privateKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const secret = pem.split('\n')[1] ?? '';
const { at, site, target: targetOf } = preparePublishing('dang-khoa-ky-');
const programs = ['sh', 'ssh', 'rsync', 'git'];
const spyOf = (what: string): string =>
  `{ printf '== %s\\n' '${what}'; tr '\\0' '\\n' </proc/self/environ; echo '-- cha'; tr '\\0' '\\n' </proc/$PPID/environ; } >>"${at('da-thay.txt')}"`;

let target = '';
let next = '';
beforeAll(() => {
  mkdirSync(at('bin'));
  for (const program of programs) {
    writeFileSync(at(`bin/${program}`), `#!/bin/dash\n${spyOf(program)}\nexec /usr/bin/${program} "$@"\n`);
    chmodSync(at(`bin/${program}`), 0o755);
  }
  writeFileSync(at('khoa.pem'), pem);
  // In every process that rendered with Astro, at its exit: a process that restarts in place never exits.
  writeFileSync(
    at('nghe-node.mjs'),
    `import { appendFileSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  if (name === 'astro') process.once('exit', () =>
    appendFileSync(${JSON.stringify(at('da-thay.txt'))}, ['== astro', ...['self', process.ppid].map((id) => readFileSync('/proc/' + id + '/environ', 'utf8').replaceAll('\\0', '\\n'))].join('\\n') + '\\n'));
  return next(name, context);
} });`,
  );
});
beforeEach(async () => {
  target = targetOf();
  next = await site({ privateKey });
  rmSync(join(next, 'xac-minh/ban-ke.sig'));
});
afterEach(() => rmSync(at('da-thay.txt'), { force: true }));

const call = (env: Record<string, string>, ...args: string[]): Promise<VerbResult> =>
  runVerb('publish', {
    args,
    env: {
      CONTENT_DIR: '/khong-co-noi-dung',
      BUILD_NOW: '',
      PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
      ...env,
    },
  });
const seen = (): string => readFileSync(at('da-thay.txt'), 'utf8');
const expectUnseen = (...expected: string[]): void => {
  const whose = new Set([...seen().matchAll(/^== (\w+)$/gm)].map(([, name]) => name));
  for (const name of expected) expect([...whose]).toContain(name);
  expect(seen()).toContain('PATH=');
  expect([/SIGNING_KEY/.test(seen()), seen().includes(secret), /BI_MAT/.test(seen())]).toEqual([false, false, false]);
};
/** Variables that only the environment of the verb has. */
const keys: [string, () => Record<string, string>][] = [
  ['the text of a key', () => ({ SIGNING_KEY: pem })],
  ['the file of a key', () => ({ SIGNING_KEY_FILE: at('khoa.pem') })],
];

describe('a signing key in the environment of `npm run publish`', () => {
  it.each(keys)('signs the site, and no program that is started sees it: %s', async (_, key) => {
    const reload = `${spyOf('reload')}; cp current/phien-ban.txt da-nap`;
    const { status, stdout, stderr } = await call(key(), '--to', target, '--site', next, '--reload', reload);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Đang ký trang…\nĐã ký \d+ tệp của /);
    expect(existsSync(join(target, 'current/xac-minh/ban-ke.sig'))).toBe(true);
    expectUnseen('sh', 'reload');
  });

  describe.skipIf(!hasSshd)('over ssh (needs sshd and rsync)', () => {
    let server: Awaited<ReturnType<typeof startSshd>>;
    beforeAll(async () => {
      server = await startSshd(at('sshd'));
    });
    afterAll(() => server.stop());

    it.each(keys)('is seen by neither ssh nor rsync nor the far side: %s', async (_, key) => {
      const to = ['--to', `${server.host}:${target}`, '--ssh', server.commandFor(server.port)];
      const published = await call(key(), ...to, '--site', next, '--reload', spyOf('reload'));
      expect(published).toMatchObject({ status: 0, stderr: '' });
      expectUnseen('ssh', 'rsync', 'reload');
    });
  });

  it('goes no further than the verb, nor does any other secret that stands beside it', async () => {
    const env = { SIGNING_KEY: pem, BI_MAT: 'x', PUBLISH_SSH_KEY: 'BI_MAT' };
    expect(await call(env, '--to', target, '--site', next)).toMatchObject({ status: 0 });
    const own = seen().replaceAll(/^-- cha\n[^]*?(?=^== |(?![^]))/gm, ''); // the verb itself got them
    expect([/BI_MAT/.test(own), /SIGNING_KEY/.test(seen())]).toEqual([false, false]);
  });

  it('publishes nothing where it does not sign', async () => {
    const foreign = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await call({ SIGNING_KEY: foreign }, '--to', target, '--site', next)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Đầu vào của lệnh không đi đôi với `verifyKey`') as string,
    });
    expect(await call({ SIGNING_KEY: pem, SIGNING_KEY_FILE: '/a' }, '--to', target, '--site', next)).toMatchObject({
      status: 2,
      stderr: 'Có cả `SIGNING_KEY` và `SIGNING_KEY_FILE` nên không biết ký bằng khóa nào.\nBỏ bớt một biến.\n',
    });
    expect(existsSync(join(target, 'current'))).toBe(false);
  });

  it('keeps a site from being built beside its text', async () => {
    expect(await call({ SIGNING_KEY: pem }, '--to', target)).toMatchObject({
      status: 2,
      stderr:
        'Biến `SIGNING_KEY` mang cả khóa riêng, nên không dựng trang trong cùng lệnh: nội dung đang dựng sẽ đọc được khóa.\nBỏ biến đó rồi dựng bằng `npm run build`, sau đó đăng kèm `--site dist`; hoặc để khóa trong một tệp và đặt `SIGNING_KEY_FILE`.\n',
    });
    expect(existsSync(target)).toBe(false);
  });
});

describe('a newsroom whose content has a key for readers', () => {
  let contentDir = '';
  let env: Record<string, string>;
  beforeAll(() => {
    contentDir = writeSite({
      'co-quan.yml': `${String(smallSite['co-quan.yml'])}verifyKey: ${publicKeyOf(privateKey)}\n`,
    });
    env = { CONTENT_DIR: contentDir, OUT_DIR: at('dist'), NODE_OPTIONS: `--import=${at('nghe-node.mjs')}` };
  });

  it('is told before the long work that nothing is at hand to sign with', async () => {
    expect(await call(env, '--to', target)).toMatchObject({
      status: 2,
      stderr:
        'Nội dung có `verifyKey` nên trang phải được ký rồi mới đăng, mà lệnh này chưa có khóa.\nThêm `--key-file /etc/toa-soan/khoa-ky.pem`, hoặc dựng, ký rồi đăng kèm `--site dist`.\n',
    });
  });

  it('is built, signed and published in one call, and Astro runs where no key ever stood', async () => {
    const { status, stdout, stderr } = await call({ ...env, SIGNING_KEY_FILE: at('khoa.pem') }, '--to', target);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Đã dựng [^]*Đã ký [^]*Đang chạy: /);
    expectUnseen('astro', 'sh', 'git');
  });

  it.each(keys)('is built where no key ever stood, whatever the caller had set: %s', async (_, key) => {
    const built = await runVerb('build', { env: { ...env, ...key() } });
    expect(built).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Đã bỏ `SIGNING_KEY/) as string });
    // The caller is this test itself, which the verb cannot change.
    expectUnseen('astro');
  });
});
