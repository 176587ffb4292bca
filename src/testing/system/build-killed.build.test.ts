import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makingNames, markText } from '../../disk/making-folder-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

/** Higher than every process number on Linux. */
const deadProcess = 2 ** 22 + 1;

const parent = makeTemporaryFolder('dung-bi-ngat-');
const contentDir = writeSite({ 'don-vi.yml': 'sai' });

it('gives back the site that a killed build had moved aside, though this build finds the content at fault', async () => {
  const making = join(parent, `.dist.dang-dung-${deadProcess}-abcdef`);
  mkdirSync(join(making, makingNames.former), { recursive: true });
  writeFileSync(join(making, makingNames.mark), markText(deadProcess, hostname()));
  writeFileSync(join(making, makingNames.former, 'index.html'), 'trang cũ');
  const { status, stderr } = await runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: join(parent, 'dist') },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Trang đã dựng lần trước vẫn còn nguyên.');
  expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('trang cũ');
});
