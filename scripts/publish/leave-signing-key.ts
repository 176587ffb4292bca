import { foundKeyVariables, restartWithoutKey } from '../command/restart-without-key.ts';
import { stopWithCallError } from '../command/stop.ts';
import { readPublishOptions } from './publish-options.ts';
import { runSign } from './run-sign.ts';

/**
 * Continues as a process that never had a signing key in its environment, before it builds, checks or connects:
 * programs that `publish` starts can read `/proc/<pid>/environ` of their parent as well as their own. The path of a key
 * continues as an argument; the text of a key signs the site at once and does not continue.
 */
export function leaveSigningKey(): void {
  const found = foundKeyVariables();
  if (found.length === 0) return;
  const { site, status, 'key-file': keyFile } = readPublishOptions();
  const args = process.argv.slice(2);
  if (status || keyFile !== undefined) return restartWithoutKey(args);
  if (found.length > 1)
    stopWithCallError('Có cả `SIGNING_KEY` và `SIGNING_KEY_FILE` nên không biết ký bằng khóa nào.', 'Bỏ bớt một biến.');
  const { SIGNING_KEY: text = '', SIGNING_KEY_FILE: file } = process.env;
  if (file) return restartWithoutKey([...args, '--key-file', file]);
  if (site === undefined)
    stopWithCallError(
      'Biến `SIGNING_KEY` mang cả khóa riêng, nên không dựng trang trong cùng lệnh: nội dung đang dựng sẽ đọc được khóa.',
      'Bỏ biến đó rồi dựng bằng `npm run build`, sau đó đăng kèm `--site dist`; hoặc để khóa trong một tệp và đặt `SIGNING_KEY_FILE`.',
    );
  console.log('Đang ký trang…');
  runSign(site, { text });
  restartWithoutKey(args);
}
