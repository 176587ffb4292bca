import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { describeSystemError } from './describe-system-error.ts';
import { root } from './project-root.ts';
import { makeTemporaryFolder } from '../../src/testing/temporary-folders-fs.ts';

const cureOf = (path: string): string => describeSystemError({ code: 'EACCES', path }).cure;

it('gives calls on what is there when the file could not be made', () => {
  const folder = makeTemporaryFolder('khong-duoc-ghi-');
  const { message, cure } = describeSystemError({ code: 'EACCES', path: join(folder, 'chua-co/khoa.1') });
  expect(message).toBe(`Tài khoản này không được đọc hoặc ghi \`${folder}/chua-co/khoa.1\` (EACCES).`);
  expect(cure).toBe(
    `Xem chủ và quyền bằng \`ls -ld '${folder}'\`. Nếu lần trước chạy bằng tài khoản khác thì trả lại: \`sudo chown -R "$USER" '${folder}'\`.`,
  );
});

it.skipIf(process.getuid?.() !== 0)(
  'gives back all that one stranger has in the project, and no more (needs root)',
  () => {
    const top = join(root, '.cache/cua-nguoi-la');
    mkdirSync(join(top, 'a/b'), { recursive: true });
    onTestFinished(() => rmSync(top, { recursive: true }));
    for (const folder of [top, join(top, 'a'), join(top, 'a/b')]) chownSync(folder, 65534, 65534);
    expect(cureOf(join(top, 'a/b/khoa.1'))).toContain(`sudo chown -R "$USER" '${top}'`);
  },
);
