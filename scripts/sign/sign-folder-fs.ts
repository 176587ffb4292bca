import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPublishBar } from '../../src/releases/find-publish-bar-fs.ts';
import { keyFingerprint } from '../../src/signing/key-fingerprint.ts';
import { judgePublished } from '../../src/releases/judge-published-fs.ts';
import { publicKeyOf } from '../../src/signing/public-key-of.ts';
import { signSite } from '../../src/signing/sign-site-fs.ts';
import { formatDateTime, instantToNewsDate } from '../../src/vietnamese/format-date.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';
import { printFaults } from './print-faults.ts';
import { readSigningKey } from './read-signing-key-fs.ts';

/**
 * Signs a built site that matches its manifest. Runs in a process of its own that opens no content and loads no
 * library, so the code that rendered the site never has the key.
 */
export async function signFolder(folder: string, keyFile: string | undefined): Promise<void> {
  const dir = resolve(folder);
  if (!existsSync(dir)) stopWithCallError(`Không có thư mục \`${folder}\`.`, 'Dựng trang trước: `npm run build`.');
  const published = judgePublished(realpathSync(dir));
  if (published)
    stopWithCallError(
      `Trang trong \`${folder}\` không được ký: ${published}.`,
      'Ký trang vừa dựng rồi đăng lại: `npm run sign -- --site dist --key-file TỆP`.',
    );
  const bar = findPublishBar(dir);
  if (bar) stopWithCallError(`Trang trong \`${folder}\` không được ký: ${bar.reason}`, bar.cure);
  const { name, key } = readSigningKey(keyFile);
  const publicKey = publicKeyOf(key);
  const signing = await signSite(dir, key);
  if (signing.outcome === 'not whole') {
    printFaults(signing.faults);
    process.exitCode = exitStatus.content;
    return;
  }
  if (signing.outcome === 'other key') return refuseKey(name, publicKey, signing.wanted);
  const { site, builtAt } = signing.manifest;
  console.log(
    [
      `Đã ký ${formatNumber(signing.count)} tệp của ${site}, dựng lúc ${formatDateTime(instantToNewsDate(Date.parse(builtAt)))}.`,
      `Dấu vân tay của khóa: ${await keyFingerprint(publicKey)}`,
    ].join('\n'),
  );
}

const refuseKey = (name: string, publicKey: string, wanted: string | undefined): never =>
  wanted === undefined
    ? stopWithCallError(
        'Có khóa để ký nhưng trang được dựng khi `co-quan.yml` chưa có `verifyKey` nên người đọc không có gì để kiểm.',
        `Thêm dòng \`verifyKey: ${publicKey}\` vào tệp đó, dựng lại rồi ký.`,
      )
    : stopWithCallError(
        `${name} không đi đôi với \`verifyKey\` \`${wanted}\` mà trang được dựng cùng.`,
        `Dùng đúng khóa riêng của cặp đó; nếu đã đổi cặp khóa thì sửa \`co-quan.yml\` thành \`verifyKey: ${publicKey}\`, dựng lại rồi ký.`,
      );
