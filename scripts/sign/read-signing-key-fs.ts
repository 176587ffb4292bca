import type { KeyObject } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRepository } from '../../src/disk/find-repository-fs.ts';
import { parseSigningKey } from '../../src/signing/signing-key.ts';
import { stopWithCallError } from '../command/stop.ts';

const making = 'Tạo cặp khóa bằng `npm run sign -- --new-key ĐƯỜNG-DẪN`.';

/** A private key, and the name of its source for messages. */
interface SigningKey {
  name: string;
  key: KeyObject;
}

/**
 * Reads the key to sign with: from the file that the caller names (`-` is the standard input), else from the file that
 * `SIGNING_KEY_FILE` names, else the text of `SIGNING_KEY`. Ends the process with status 2 when there is no key, or
 * when it lies where it would be published with the content.
 */
export function readSigningKey(keyFile: string | undefined): SigningKey {
  const { name, pem } = takeKey(keyFile);
  const key = parseSigningKey(pem);
  return key ? { name, key } : stopWithCallError(`${name} không chứa khóa riêng Ed25519 dạng PEM (PKCS#8).`, making);
}

function takeKey(keyFile: string | undefined): { name: string; pem: string } {
  const { SIGNING_KEY: pem, SIGNING_KEY_FILE: variable } = process.env;
  if (keyFile === '-') return { name: 'Đầu vào của lệnh', pem: readFileSync(0, 'utf8') };
  if (keyFile === undefined && pem && variable)
    stopWithCallError('Có cả `SIGNING_KEY` và `SIGNING_KEY_FILE` nên không biết ký bằng khóa nào.', 'Bỏ bớt một biến.');
  const file = keyFile ?? variable;
  if (file) return { name: `Tệp \`${file}\``, pem: readKeyFile(file) };
  if (pem) return { name: 'Biến `SIGNING_KEY`', pem };
  return stopWithCallError(
    'Chưa nói ký bằng khóa nào.',
    'Viết `npm run sign -- --site dist --key-file /etc/toa-soan/khoa-ky.pem`, hoặc đặt `SIGNING_KEY_FILE`.',
  );
}

function readKeyFile(file: string): string {
  const { pem, path } = openKeyFile(file);
  const folder = [fileURLToPath(new URL('../..', import.meta.url)), resolve(process.env['CONTENT_DIR'] || 'content')]
    .map(existingRealPath)
    .find((one) => one !== undefined && !/^\.\.(?:\/|$)/.test(relative(one, path)));
  const repository = folder ?? findRepository(path);
  if (repository !== undefined)
    stopWithCallError(
      `Tệp khóa \`${file}\` nằm trong \`${repository}\` nên có thể bị đưa lên cùng nội dung.`,
      'Chuyển tệp ra ngoài mọi kho git, chỉ tài khoản ký trang đọc được (`chmod 600`), rồi ký lại.',
    );
  return pem;
}

function openKeyFile(file: string): { pem: string; path: string } {
  try {
    return { pem: readFileSync(file, 'utf8'), path: realpathSync(file) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return stopWithCallError(`Không đọc được tệp khóa \`${file}\` (${code ?? message}).`, making);
  }
}

/** Returns undefined for a missing folder. */
function existingRealPath(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    return undefined; // a site may be signed on a machine without its content
  }
}
