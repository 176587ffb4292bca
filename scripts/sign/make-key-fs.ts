import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInside, pathsAbove } from '../../src/disk/is-inside-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { createKeyFile } from '../../src/signing/create-key-file-fs.ts';
import { findRepository } from '../../src/disk/find-repository-fs.ts';
import { keyFingerprint } from '../../src/signing/key-fingerprint.ts';
import { manifestPath } from '../../src/signing/manifest.ts';
import { readEnvironment } from '../command/environment.ts';
import { root } from '../command/project-root.ts';
import { stopWithCallError } from '../command/stop.ts';

/** Writes a new private key outside every repository, and says what to do with the public key. */
export async function makeKey(path: string): Promise<void> {
  const repository = findRepository(path) ?? findPublishedFolder(realPathOf(path));
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
      `Dựng trang xong thì ký: \`npm run sign -- --site dist --key-file ${path}\`.`,
    ].join('\n'),
  );
}

/** Finds a folder whose files become public: project and content through git, a site through the next publish. */
const findPublishedFolder = (path: string): string | undefined =>
  [root, readEnvironment().contentDir].map((folder) => realPathOf(folder)).find((folder) => isInside(path, folder)) ??
  pathsAbove(path).find((folder) => existsSync(join(folder, manifestPath)));

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
