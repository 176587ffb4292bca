import type { KeyObject } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { findRepository } from '../src/publishing/find-repository-fs.ts';
import { publicKeyOf } from '../src/publishing/seal-site-fs.ts';
import { parseSigningKey } from '../src/publishing/signing-key.ts';
import type { Environment } from './environment.ts';
import { stopWithCallError } from './stop.ts';

const making = 'Tạo cặp khóa bằng `npm run sign -- --new-key ĐƯỜNG-DẪN`.';

/**
 * The key that signs a build: the text of `SIGNING_KEY`, or the file that `SIGNING_KEY_FILE` names; undefined when
 * neither is set. Ends the process with status 2 when the readers' key is not its other half, or when it lies where it
 * would be published with the content.
 */
export function readSigningKey(verifyKey: string | undefined, environment: Environment): KeyObject | undefined {
  const found = takeKey(environment);
  if (!found) return undefined;
  const key = parseSigningKey(found.pem);
  if (!key) return stopWithCallError(`${found.name} không chứa khóa riêng Ed25519 dạng PEM (PKCS#8).`, making);
  const publicKey = publicKeyOf(key);
  if (verifyKey === publicKey) return key;
  const place = `\`${environment.contentLabel}/co-quan.yml\``;
  return verifyKey === undefined
    ? stopWithCallError(
        `Có khóa để ký nhưng ${place} không có \`verifyKey\` nên người đọc không có gì để kiểm.`,
        `Thêm dòng \`verifyKey: ${publicKey}\` vào tệp đó.`,
      )
    : stopWithCallError(
        `${found.name} không đi đôi với \`verifyKey\` \`${verifyKey}\` trong ${place}.`,
        `Dùng đúng khóa riêng của cặp đó; nếu đã đổi cặp khóa thì sửa thành \`verifyKey: ${publicKey}\`.`,
      );
}

/** Takes the text out of the environment, where what the build starts could read it. */
function takeKey(environment: Environment): { name: string; pem: string } | undefined {
  const { SIGNING_KEY: pem, SIGNING_KEY_FILE: file } = process.env;
  delete process.env['SIGNING_KEY'];
  if (pem && file)
    stopWithCallError('Có cả `SIGNING_KEY` và `SIGNING_KEY_FILE` nên không biết ký bằng khóa nào.', 'Bỏ bớt một biến.');
  if (pem) return { name: 'Biến `SIGNING_KEY`', pem };
  if (!file) return undefined;
  refuseInside(file, environment);
  return { name: `Tệp \`${file}\``, pem: readFileSync(file, 'utf8') };
}

function refuseInside(file: string, { root, contentDir }: Environment): void {
  const path = realPathOf(file);
  const folder = [root, contentDir]
    .map((one) => realpathSync(one))
    .find((one) => !/^\.\.(?:\/|$)/.test(relative(one, path)));
  const repository = findRepository(path) ?? folder;
  if (repository === undefined) return;
  stopWithCallError(
    `Tệp khóa \`${file}\` nằm trong \`${repository}\` nên có thể bị đưa lên cùng nội dung.`,
    'Chuyển tệp ra ngoài mọi kho git, chỉ tài khoản dựng trang đọc được (`chmod 600`), rồi đặt lại `SIGNING_KEY_FILE`.',
  );
}

function realPathOf(file: string): string {
  try {
    readFileSync(file);
    return realpathSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return stopWithCallError(`Không đọc được tệp khóa \`${file}\` (${code ?? message}).`, making);
  }
}
