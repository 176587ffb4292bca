/** `npm run sign`: makes the pair of keys that signs a site, or holds a built site against its manifest and signature. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { createKeyFile } from '../src/publishing/create-key-file-fs.ts';
import { findRepository } from '../src/publishing/find-repository-fs.ts';
import { decodeBase64 } from '../src/publishing/judge-signature.ts';
import { keyFingerprint } from '../src/publishing/key-fingerprint.ts';
import { verifySite } from '../src/publishing/verify-site-fs.ts';
import { formatDateTime, instantToNewsDate } from '../src/vietnamese/format-date.ts';
import { formatNumber } from '../src/vietnamese/format-number.ts';
import { readEnvironment, root } from './environment.ts';
import { readOptions } from './read-options.ts';
import { exitStatus, stopWithCallError } from './stop.ts';

const usage =
  'Dùng: `npm run sign -- --new-key TỆP` để tạo cặp khóa, `npm run sign -- --verify THƯ-MỤC [--key KHÓA-CÔNG-KHAI]` để kiểm một trang đã dựng.';

/** Faults printed; a site that was built anew has one for each of its files. */
const mostFaults = 50;

const options = readOptions(
  { 'new-key': { type: 'string' }, verify: { type: 'string' }, key: { type: 'string' } },
  usage,
);

async function makeKey(path: string): Promise<void> {
  const repository = findRepository(path) ?? (resolve(path).startsWith(`${root}/`) ? root : undefined);
  if (repository !== undefined) {
    stopWithCallError(
      `\`${path}\` nằm trong \`${repository}\` nên khóa riêng có thể bị đưa lên cùng nội dung.`,
      'Chọn một chỗ ngoài mọi kho git, ví dụ `npm run sign -- --new-key ~/khoa-ky-trang.pem`.',
    );
  }
  const publicKey = tryMaking(path);
  console.log(
    [
      `Đã tạo khóa riêng \`${path}\`, chỉ tài khoản này đọc được. Cất một bản ở nơi an toàn: mất thì phải đổi cặp khóa.`,
      `Thêm vào \`co-quan.yml\`:`,
      `verifyKey: ${publicKey}`,
      `Dấu vân tay để đọc qua điện thoại và in ra giấy: ${await keyFingerprint(publicKey)}`,
      `Khi dựng trang, đặt \`SIGNING_KEY_FILE=${path}\`.`,
    ].join('\n'),
  );
}

function tryMaking(path: string): string {
  try {
    return createKeyFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      return stopWithCallError(`Tệp \`${path}\` đã có; ghi đè thì mất khóa cũ mãi mãi.`, 'Chọn một tên khác.');
    return stopWithCallError(`Không ghi được \`${path}\` (${code ?? message}).`, 'Chọn một thư mục ghi được.');
  }
}

/** The key that the content folder gives its readers. */
function readVerifyKey(): string | undefined {
  const path = join(readEnvironment().contentDir, 'co-quan.yml');
  const key = existsSync(path) && (parse(readFileSync(path, 'utf8')) as { verifyKey?: unknown } | null)?.verifyKey;
  return typeof key === 'string' ? key : undefined;
}

async function verify(dir: string, key: string | undefined): Promise<void> {
  if (key !== undefined && !decodeBase64(key, 32))
    stopWithCallError(
      `\`${key}\` không phải khóa công khai Ed25519.`,
      'Chép giá trị của `verifyKey` trong `co-quan.yml`.',
    );
  if (!existsSync(dir)) stopWithCallError(`Không có thư mục \`${dir}\`.`, 'Dựng trang trước: `npm run build`.');
  const publicKey = key ?? readVerifyKey();
  const { manifest, files, isSigned, faults } = await verifySite(dir, { publicKey });
  if (!manifest || faults.length > 0) {
    for (const { message } of faults.slice(0, mostFaults)) console.error(message);
    if (faults.length > mostFaults) console.error(`Và ${formatNumber(faults.length - mostFaults)} điều nữa.`);
    console.error('Đừng dùng bản này: dựng lại bằng `npm run build`, hoặc lấy lại bản gốc từ nơi đã dựng.');
    process.exitCode = exitStatus.content;
    return;
  }
  const signer = publicKey === undefined ? 'bởi chính khóa mà bản kê ghi; chưa so với `verifyKey` nào' : 'đúng khóa';
  const signed = isSigned ? `đã ký, ${signer}` : 'không ký';
  console.log(
    `Đúng cả ${formatNumber(files.size)} tệp của ${manifest.site}, dựng lúc ${formatDateTime(instantToNewsDate(Date.parse(manifest.builtAt)))}; bản kê ${signed}.`,
  );
}

const { 'new-key': newKey, verify: dir, key } = options;
if ((newKey === undefined) === (dir === undefined) || (newKey !== undefined && key !== undefined) || newKey === '')
  stopWithCallError('Lệnh này cần đúng một việc để làm.', usage);
if (newKey !== undefined) await makeKey(newKey);
else await verify(dir ?? '', key);
