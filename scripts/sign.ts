/** `npm run sign`: signs a built site, makes its pair of keys, or checks a site against its manifest and signature. */
import './command/catch-errors.ts';
import { readOptions } from './command/read-options.ts';
import { stopWithCallError } from './command/stop.ts';

const usage =
  'Dùng: `npm run sign -- --site dist --key-file TỆP` để ký trang đã dựng, `npm run sign -- --new-key TỆP` để tạo cặp khóa, `npm run sign -- --verify THƯ-MỤC [--key KHÓA-CÔNG-KHAI]` để kiểm một trang đã dựng.';

const {
  site,
  'key-file': keyFile,
  'new-key': newKey,
  verify,
  key,
} = readOptions(
  {
    site: { type: 'string' },
    'key-file': { type: 'string' },
    'new-key': { type: 'string' },
    verify: { type: 'string' },
    key: { type: 'string' },
  },
  usage,
);

const jobs = [site, newKey, verify].filter((job) => job !== undefined);
const isOdd = (keyFile !== undefined && site === undefined) || (key !== undefined && verify === undefined);
if (jobs.length !== 1 || jobs[0] === '' || isOdd) stopWithCallError('Lệnh này cần đúng một việc để làm.', usage);
// Each job loads only what it needs. The job with the key loads `node:crypto` and our own code for manifests.
if (site !== undefined) await (await import('./sign/sign-folder-fs.ts')).signFolder(site, keyFile);
if (newKey !== undefined) await (await import('./sign/make-key-fs.ts')).makeKey(newKey);
if (verify !== undefined) await (await import('./sign/verify-folder-fs.ts')).verifyFolder(verify, key);
