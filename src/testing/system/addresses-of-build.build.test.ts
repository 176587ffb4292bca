import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { copyProject } from '../copy-project-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]';
let project: string;
let contentDir: string;

/** Makes a fork with a page of its own that the gate does not know. */
beforeAll(() => {
  project = makeTemporaryFolder('du-an-');
  copyProject(project);
  symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(project, 'node_modules'));
  mkdirSync(join(project, 'src/pages/cong-cu'));
  writeFileSync(join(project, 'src/pages/cong-cu/bang.csv.ts'), "export const GET = () => new Response('a,b');\n");
  contentDir = writeSite({ 'bai-viet/2026/bai.md': articleText(`${keys}\naliases: [/Cong-Cu/bang%2ecsv]`) });
});

it('refuses an old address of a file that only the build knows, in Vietnamese, and leaves nothing', () => {
  const outDir = join(project, 'ra');
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts/build.ts')], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, VITEST: '', CONTENT_DIR: contentDir, OUT_DIR: outDir, NODE_ENV: 'production' },
  });
  expect({ status, isThere: existsSync(outDir) }).toEqual({ status: 1, isThere: false });
  expect(stderr).toContain('bai-viet/2026/bai.md');
  expect(stderr).toContain('Địa chỉ cũ `/Cong-Cu/bang%2ecsv` là của `/cong-cu/bang.csv` trong trang vừa dựng.');
  expect(stderr).toContain('Chưa dựng trang: hãy sửa các lỗi trên rồi chạy lại.');
});
