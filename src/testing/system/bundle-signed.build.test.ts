import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { verifySite } from '../../signing/verify-site-fs.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { unzip } from '../unzip-fs.ts';
import { smallSite, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

let folder: string;
let contentDir: string;
let publicKey: string;
let keyFile: string;
const dist = (): string => join(folder, 'dist');
const build = (...args: string[]): Promise<VerbResult> =>
  runVerb('build', {
    args,
    env: { CONTENT_DIR: contentDir, OUT_DIR: dist(), BUILD_NOW: '2026-11-23T08:00:00+07:00' },
  });

beforeAll(async () => {
  folder = makeTemporaryFolder('toa-soan-goi-ky-');
  keyFile = join(folder, 'khoa.pem');
  const { stdout } = await runVerb('sign', { args: ['--new-key', keyFile] });
  publicKey = /verifyKey: "?([A-Za-z0-9+/=]{44})/.exec(stdout)?.[1] ?? '';
  contentDir = writeSite({ 'co-quan.yml': `${smallSite['co-quan.yml'] as string}verifyKey: ${publicKey}\n` });
});

it('is not packed before it is signed, in one call or in two', async () => {
  expect(await build('--bundle')).toMatchObject({
    status: 2,
    stderr:
      'Trang này phải ký trước khi gói: nội dung có `verifyKey`, mà lượt dựng không giữ khóa riêng.\nChạy lần lượt: `npm run build`, `npm run sign -- --site dist --key-file TỆP`, `npm run build -- --bundle --site dist`.\n',
  });
  expect(await build()).toMatchObject({ status: 0 });
  expect(await build('--bundle', '--site', dist())).toMatchObject({
    status: 2,
    stderr: `Trang trong \`${dist()}\` chưa ký nên chưa gói được: người mở tệp .zip sẽ được báo là trang mất chữ ký.\nKý trước: \`npm run sign -- --site ${dist()} --key-file TỆP\`, rồi chạy lại.\n`,
  });
  expect(existsSync(`${dist()}.zip`)).toBe(false);
});

it('carries its signature when it is packed after', async () => {
  expect(await runVerb('sign', { args: ['--site', dist(), '--key-file', keyFile] })).toMatchObject({ status: 0 });
  expect(await build('--bundle', '--site', dist())).toMatchObject({
    status: 0,
    stdout: `Đã gói trang vào \`${dist()}.zip\`.\n`,
  });
  await unzip(`${dist()}.zip`, join(folder, 'giai-nen'));
  const { isSigned, faults } = await verifySite(join(folder, 'giai-nen/trang-tin'), { publicKey });
  expect([isSigned, faults.filter(({ reason }) => reason !== 'tep-thieu')]).toEqual([true, []]);
  // The archive leaves out only the packed copies, for hosts that send them.
  expect(faults.every(({ path }) => /\.(?:br|gz)$/.test(path))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('is not packed when a byte of it is another', async () => {
  writeFileSync(join(dist(), 'robots.txt'), 'khác\n');
  const { status, stderr } = await build('--bundle', '--site', dist());
  expect([status, stderr]).toEqual([
    2,
    'Tệp `robots.txt` khác với lúc dựng: mã băm không khớp với bản kê.\nĐừng dùng bản này: dựng lại bằng `npm run build`, hoặc lấy lại bản gốc từ nơi đã dựng.\n',
  ]);
});

it('takes `--site` only where it packs', async () => {
  expect(await build('--site', dist())).toMatchObject({
    status: 2,
    stderr: '`--site` chỉ dùng cùng `--bundle`.\nGói trang đã dựng: `npm run build -- --bundle --site dist`.\n',
  });
});
