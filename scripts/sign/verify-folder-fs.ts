import { existsSync } from 'node:fs';
import { decodeBase64 } from '../../src/signing/judge-signature.ts';
import { verifySite } from '../../src/signing/verify-site-fs.ts';
import { formatDateTime, instantToNewsDate } from '../../src/vietnamese/format-date.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';
import { readEnvironment } from '../command/environment.ts';
import { readVerifyKey } from '../publish/read-verify-key-fs.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';
import { printFaults } from './print-faults.ts';

/** Checks a built site against its manifest and signature, with the given key or that of the content folder. */
export async function verifyFolder(dir: string, key: string | undefined): Promise<void> {
  if (key !== undefined && !decodeBase64(key, 32))
    stopWithCallError(
      `\`${key}\` không phải khóa công khai Ed25519.`,
      'Chép giá trị của `verifyKey` trong `co-quan.yml`.',
    );
  if (!existsSync(dir)) stopWithCallError(`Không có thư mục \`${dir}\`.`, 'Dựng trang trước: `npm run build`.');
  const publicKey = key ?? readVerifyKey(readEnvironment().contentDir);
  const { manifest, files, isSigned, faults } = await verifySite(dir, { publicKey });
  if (!manifest || faults.length > 0) {
    printFaults(faults);
    process.exitCode = exitStatus.content;
    return;
  }
  const signer = publicKey === undefined ? 'bởi chính khóa mà bản kê ghi; chưa so với `verifyKey` nào' : 'đúng khóa';
  const signed = isSigned ? `đã ký, ${signer}` : 'không ký';
  console.log(
    `Đúng cả ${formatNumber(files.size)} tệp của ${manifest.site}, dựng lúc ${formatDateTime(instantToNewsDate(Date.parse(manifest.builtAt)))}; bản kê ${signed}.`,
  );
}
