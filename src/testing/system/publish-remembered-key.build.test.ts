import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { publicKeyOf } from '../../signing/public-key-of.ts';
import { preparePublishing } from '../prepare-publishing.ts';
import { publish, rollback, steady } from '../publish-fs.ts';
import { runVerb } from '../run-verb-fs.ts';

const [first, second] = [generateKeyPairSync('ed25519').privateKey, generateKeyPairSync('ed25519').privateKey];
const { at, one, site, target: targetOf } = preparePublishing('dang-nho-khoa-');
let target = '';
beforeEach(() => {
  target = targetOf();
});

const memory = (): string => join(target, '.khoa-ky');
const remembered = (): string => readFileSync(memory(), 'utf8').trim();
/** Does what an attacker does so that an unsigned site counts as the first one. */
const removeReleases = (): void => {
  for (const name of ['releases', 'current', 'previous', '.khoa'])
    rmSync(join(target, name), { recursive: true, force: true });
};
const unsigned = [
  'Trang chưa được ký (không có `xac-minh/ban-ke.sig`), mà trang ở đây đã từng có chữ ký: người đọc sẽ tưởng là trang giả.',
  'Dựng từ nội dung có `verifyKey`, rồi ký: `npm run sign -- --site dist --key-file /đường/dẫn/tới/khóa`.',
];

it('remembers the key of a signature, and none where nothing is signed', async () => {
  await publish(target, one);
  expect(() => remembered()).toThrow('ENOENT');
  await publish(target, await site({ privateKey: first }));
  expect(remembered()).toBe(publicKeyOf(first));
});

it('refuses an unsigned site, and one of another key, though no signed release is left', async () => {
  await publish(target, await site({ privateKey: first }));
  removeReleases();
  const refused = await publish(target, one);
  expect({ ended: refused.status, lines: steady(refused.stderr) }).toEqual({ ended: 2, lines: unsigned });
  const foreign = await publish(target, await site({ privateKey: second }));
  expect({ ended: foreign.status, line: foreign.stderr.split('\n')[0] }).toEqual({
    ended: 2,
    line: `Trang được ký bằng khóa \`${publicKeyOf(second)}\`, không phải khóa của trang là \`${publicKeyOf(first)}\` (\`xac-minh/ban-ke.sig\`).`,
  });
  expect(await publish(target, await site({ privateKey: first }))).toMatchObject({ status: 0 });
});

it('takes a key that the content replaced, and remembers that one', async () => {
  await publish(target, await site({ privateKey: first }));
  removeReleases();
  const content = at('noi-dung-doi-khoa');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'co-quan.yml'), `verifyKey: ${publicKeyOf(second)}\n`);
  const published = await runVerb('publish', {
    args: ['--to', target, '--site', await site({ privateKey: second })],
    env: { CONTENT_DIR: content },
  });
  expect(published).toMatchObject({ status: 0 });
  expect(remembered()).toBe(publicKeyOf(second));
});

it.each<[string, () => void]>([
  ['empty', () => writeFileSync(memory(), '')],
  ['no key', () => writeFileSync(memory(), 'không phải khóa\n')],
  ['a link to nothing', () => symlinkSync('/khong/co', memory())],
  ['a link to a file', () => symlinkSync('/etc/hostname', memory())],
  ['a folder', () => mkdirSync(memory())],
])('does not forget that there was a signature where the memory is %s', async (_, spoil) => {
  mkdirSync(target);
  spoil();
  const refused = await publish(target, one);
  expect({ ended: refused.status, lines: steady(refused.stderr) }).toEqual({ ended: 2, lines: unsigned });
});

it('writes its memory over a link, not through it', async () => {
  mkdirSync(target);
  const victim = at('nan-nhan');
  writeFileSync(victim, 'nguyên vẹn\n');
  symlinkSync(victim, memory());
  expect(await publish(target, await site({ privateKey: first }))).toMatchObject({ status: 0 });
  expect([remembered(), readFileSync(victim, 'utf8')]).toEqual([publicKeyOf(first), 'nguyên vẹn\n']);
});

it('refuses a site that the content has a key for and nobody signed, and says how to sign it', async () => {
  const next = await site({ privateKey: first });
  rmSync(join(next, 'xac-minh/ban-ke.sig'));
  expect(await publish(target, next)).toMatchObject({
    status: 2,
    stderr: `Trang trong \`${next}\` chưa được ký, mà bản kê của nó ghi sẵn khóa: người đọc sẽ tưởng là trang giả.\nKý rồi đăng: \`npm run sign -- --site ${next} --key-file /đường/dẫn/tới/khóa\`.\n`,
  });
});

it('does not go back to a release without a signature', async () => {
  await publish(target, one);
  await publish(target, await site({ privateKey: first }));
  const refused = await rollback(target);
  expect({ ended: refused.status, lines: steady(refused.stderr) }).toEqual({
    ended: 2,
    lines: [
      'Bản `<bản>` không có chữ ký, trong khi nơi đăng này đã từng có: người đọc sẽ tưởng là trang giả.',
      `Chọn một bản đã ký, hoặc ký và đăng lại bản cần thiết. Thôi hẳn không ký nữa thì bỏ \`verifyKey\` và xóa \`${memory()}\`.`,
    ],
  });
});
