import { spawnSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { preparePublishing } from '../prepare-publishing.ts';
import { liveVersion, publish, rollback, status } from '../publish-fs.ts';

/*
 * Tests what stands in the lock's place when somebody who may write in the folder wants the publisher to write into one
 * of its own files.
 */
const { at, one, two, target: targetOf } = preparePublishing('dang-khoa-');
let target = '';
let victim = '';
const lock = (): string => join(target, '.khoa');
beforeEach(() => {
  target = targetOf();
  victim = `${target}-nan-nhan`;
  mkdirSync(join(target, 'releases'), { recursive: true });
});

const refusal = (): string =>
  [
    `\`${target}/.khoa\` là một liên kết hoặc không phải tệp khóa mà lượt đăng tạo ra, nên không khóa được nơi đăng.`,
    'Xem ai đã đặt nó ở đó, xóa đi rồi chạy lại; chỉ tài khoản đăng trang được có quyền ghi vào thư mục ấy.',
    '',
  ].join('\n');

describe('a lock that is', () => {
  it.each<[string, () => void]>([
    ['a link to a file of the publisher', () => symlinkSync(victim, lock())],
    ['a link to a link', () => (symlinkSync(victim, `${victim}-2`), symlinkSync(`${victim}-2`, lock()))],
    ['a second name of a file of the publisher', () => linkSync(victim, lock())],
    ['a link to nothing yet', () => symlinkSync(`${victim}-chua-co`, lock())],
    ['a link to a folder', () => symlinkSync(at('.'), lock())],
    ['a link to a device', () => symlinkSync('/dev/full', lock())],
    ['a link to itself', () => symlinkSync('.khoa', lock())],
    ['a folder', () => mkdirSync(lock())],
    ['a pipe that nobody writes to', () => expect(spawnSync('mkfifo', [lock()]).status).toBe(0)],
  ])('%s is refused, and what it leads to stays as it was', async (_, plant) => {
    writeFileSync(victim, 'nguyên vẹn\n');
    plant();
    const before = [lstatSync(lock()).ino, readdirSync(at('.')).filter((name) => name.includes('chua-co'))];
    for (const call of [publish(target, one), publish(target, one, '--wait', '0')])
      expect(await call).toMatchObject({ status: 2, stderr: refusal() });
    // A rollback has no release to go back to, but it takes the lock first.
    expect(await rollback(target)).toMatchObject({ status: 2, stderr: refusal() });
    expect(readFileSync(victim, 'utf8')).toBe('nguyên vẹn\n');
    expect([lstatSync(lock()).ino, readdirSync(at('.')).filter((name) => name.includes('chua-co'))]).toEqual(before);
    expect(readdirSync(join(target, 'releases'))).toEqual([]);
    expect(await status(target)).toMatchObject({ status: 0, stdout: `Ở \`${target}\` chưa có bản nào đang chạy.\n` });
  });

  it('a file that a former publisher left is taken, and bears the name of its holder', async () => {
    writeFileSync(lock(), '');
    const { ino } = statSync(lock());
    expect(await publish(target, one)).toMatchObject({ status: 0, stderr: '' });
    expect(await publish(target, two)).toMatchObject({ status: 0, stderr: '' });
    expect(liveVersion(target)).toBe('hai');
    expect(statSync(lock())).toMatchObject({ ino, nlink: 1 });
    expect(readFileSync(lock(), 'utf8')).toMatch(/^`[^`]+@[^`]+`, tiến trình \d+\n$/);
    expect(readdirSync(target).sort()).toEqual(['.khoa', 'current', 'previous', 'releases']);
  });
});
