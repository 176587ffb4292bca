/** `npm test`: every test, with a Chromium found or the one line that says how to get one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../src/testing/find-chromium-fs.ts';
import { root } from './environment.ts';
import { exitStatus, stopWithCallError } from './stop.ts';

if (!findChromium()) {
  stopWithCallError('Chưa có trình duyệt Chromium để thử trang.', 'Cài bằng `apt-get install chromium`, hoặc đặt CHROMIUM=/đường/dẫn/tới/chrome.');
}
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const args = [vitest, 'run', '--root', root, '--config', join(root, 'scripts/vitest.config.ts'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root });
process.exit(status ?? exitStatus.call);
