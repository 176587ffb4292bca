import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { makePhotoWithMetadata } from '../../src/testing/make-photo-with-metadata.ts';
import { runVerb } from '../../src/testing/run-verb-fs.ts';
import { writeSite } from '../../src/testing/write-site-fs.ts';

let contentDir = '';
beforeEach(() => {
  contentDir = writeSite();
});

/** Gives a flag that runs code before the verb's own. */
const before = (code: string): string => `--import=data:text/javascript,${encodeURIComponent(code)}`;
const check = (args: string[], env: Record<string, string> = {}) =>
  runVerb('check', { args, env: { CONTENT_DIR: contentDir, BUILD_NOW: '2026-11-23T08:00:00+07:00', ...env } });

it.each([
  ['the content', [], 'Không đọc được thư mục `/không/có` (ENOENT).\nKiểm tra lại tên thư mục.\n'],
  [
    'a built site',
    ['--site', '/không/có/dist'],
    'Không đọc được thư mục `/không/có/dist` (ENOENT).\nKiểm tra lại tên thư mục.\n',
  ],
])('says that the folder of %s cannot be read', async (_, args, stderr) => {
  expect(await check(args, { CONTENT_DIR: '/không/có' })).toEqual({ status: 2, signal: null, stdout: '', stderr });
});

it('leaves a mistake of the code visible, with its stack, and ends with status 2', async () => {
  const options = before("JSON.stringify = () => { throw new TypeError('lỗi trong mã') }");
  const { status, stdout, stderr } = await check(['--format', 'json'], { NODE_OPTIONS: options });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^TypeError: lỗi trong mã\n\s+at .*\n/);
  expect(stderr).toMatch(/\n\s+at .*\/src\/reading\//);
  expect(stderr).not.toContain('Không đọc được thư mục');
});

it('does not take a file that the machine cannot write for the folder', async () => {
  const full = join(contentDir, 'day-dia');
  const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    fs.writeFileSync = () => { throw Object.assign(new Error('đầy'), { code: 'ENOSPC', syscall: 'open', path: '${full}' }); };
    syncBuiltinESMExports();`;
  writeFileSync(join(contentDir, 'bai-viet/2026/anh.jpg'), await makePhotoWithMetadata());
  expect(await check(['--fix'], { NODE_OPTIONS: before(code) })).toMatchObject({
    status: 2,
    stderr: `Hết chỗ trên ổ đĩa chứa \`${full}\` (ENOSPC).\nXóa bớt tệp trên ổ đĩa đó (\`df -h\` cho biết còn bao nhiêu) rồi chạy lại. Những gì có từ trước vẫn còn nguyên.\n`,
  });
});

it('builds no page of bytes that the gate did not judge', async () => {
  const code = `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
    const read = fs.readFile;
    fs.readFile = async (path, ...rest) => String(path).endsWith('tuan-tra-dem.md') ? Buffer.from('khác') : read(path, ...rest);
    syncBuiltinESMExports();`;
  const outDir = join(contentDir, '..', `${basename(contentDir)}-ra`);
  const env = {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BUILD_NOW: '2026-11-23T08:00:00+07:00',
    NODE_OPTIONS: before(code),
  };
  expect(await runVerb('build', { env })).toEqual({
    status: 2,
    signal: null,
    stdout: '',
    stderr:
      'Tệp `bai-viet/2026/tuan-tra-dem.md` thay đổi trong lúc dựng trang.\nLưu xong mọi tệp rồi chạy lại. Trang đã dựng lần trước vẫn còn nguyên.\n',
  });
  expect(existsSync(outDir)).toBe(false);
});
