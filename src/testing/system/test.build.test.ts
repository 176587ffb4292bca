import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { childEnvironment } from '../../processes/child-environment.ts';
import { root } from '../../../scripts/command/project-root.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const runTests = (variables: Record<string, string>, ...args: string[]) => {
  const options = { cwd: root, encoding: 'utf8', env: childEnvironment([], variables) } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run-verb.js', 'test', ...args], options);
  return { status, stdout, stderr };
};

it('says in two lines what is missing where there is no apt', () => {
  const PATH = makeTemporaryFolder('khong-co-gi-');
  expect(runTests({ PATH })).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^Phép thử cần `chromium`.*`python3` mà máy này chưa có\.\nCài bằng trình quản lý gói của máy .*, rồi chạy lại\.\n$/,
    ) as string,
  });
});

it('does not install a second browser for a path that is wrong', () => {
  expect(runTests({ CHROMIUM: '/không/có' })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'CHROMIUM=`/không/có` không phải một tệp chạy được.\nSửa đường dẫn, hoặc bỏ biến ấy.\n',
  });
});
