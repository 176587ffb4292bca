import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openTarget } from '../../src/releases/open-target-fs.ts';
import { publishSite, type Published } from '../../src/releases/publish-site-fs.ts';
import { readBuiltSite } from '../../src/releases/read-built-site-fs.ts';
import { sayBytes, saySeconds } from '../../src/vietnamese/say-amount.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';
import { readEnvironment } from '../command/environment.ts';
import { guardTarget } from './guard-target.ts';
import { readContentCommit } from './content-commit-fs.ts';
import { readPublishOptions, publishUsage } from './publish-options.ts';
import { readVerifyKey } from './read-verify-key-fs.ts';
import { reloadHost } from './reload-host.ts';
import { runSign } from './run-sign.ts';
import { readTargetOption, readWaitOption, stopAsRefused } from './target-options.ts';
import { runBuild } from '../command/run-build.ts';
import { stopWithCallError } from '../command/stop.ts';

const options = readPublishOptions();
const environment = readEnvironment();
const address = readTargetOption(options.to, publishUsage);
const waitSeconds = readWaitOption(options.wait);
if (options.format !== 'text' && options.format !== 'json')
  stopWithCallError(`Không có dạng báo cáo \`${options.format}\`.`, 'Dùng một trong: text, json.');
if (options.format === 'json' && !options.status)
  stopWithCallError(
    '`--format json` chỉ đi cùng `--status`.',
    'Dùng: `npm run publish -- --to /srv/www/tin --status --format json`.',
  );
if (options.status && options.site !== undefined)
  stopWithCallError('`--status` không đi cùng `--site`.', 'Chọn một trong hai.');
const verifyKey = options.status ? undefined : readVerifyKey(environment.contentDir);
const keyFile = options['key-file'];
if (verifyKey !== undefined && keyFile === undefined && options.site === undefined)
  stopWithCallError(
    `Nội dung có \`verifyKey\` nên trang phải được ký rồi mới đăng, mà lệnh này chưa có khóa.`,
    'Thêm `--key-file /etc/toa-soan/khoa-ky.pem`, hoặc dựng, ký rồi đăng kèm `--site dist`.',
  );

async function showStatus(): Promise<void> {
  const { describeTarget, formatDescription } = await import('../../src/releases/describe-target-fs.ts');
  const target = await openTarget({ address, ssh: options.ssh, isMade: false });
  const description = await describeTarget(target);
  target.close();
  console.log(options.format === 'json' ? JSON.stringify(description, null, 2) : formatDescription(description));
}

/** Opens the target before the long work, so that a wrong name or a closed port is reported at once. */
async function publish(): Promise<void> {
  const started = performance.now();
  guardTarget(address, environment);
  const target = await openTarget({ address, ssh: options.ssh, isMade: true });
  if (options.site === undefined) runBuild({ isSignedNext: keyFile !== undefined });
  const label = (options.site ?? environment.outDir).replace(/(?<=.)\/+$/, '');
  if (!existsSync(label))
    stopWithCallError(`Không có thư mục \`${label}\`.`, 'Dựng trang bằng `npm run build`, rồi đăng với `--site dist`.');
  if (keyFile !== undefined) {
    console.log('Đang ký trang…');
    runSign(label, { file: keyFile });
  }
  const site = await readBuiltSite(resolve(label), label);
  const { checkBuiltSite } = await import('./check-built-site-fs.ts');
  await checkBuiltSite(site, label, environment);

  const published = await publishSite({
    site,
    target,
    content: readContentCommit(environment.contentDir),
    verifyKey,
    waitSeconds,
    say: (line) => console.log(line),
  });
  if (!published) {
    console.log('Chính trang này đang chạy rồi nên không đăng lại.');
    target.close();
    return;
  }
  report(published, site.isSigned, performance.now() - started);
  await reloadHost(target, options.reload, published);
  target.close();
}

function report(
  { name, former, files, copied, copiedBytes, linked, removed }: Published,
  isSigned: boolean,
  milliseconds: number,
): void {
  const link = linked > 0 ? `, dùng chung ${formatNumber(linked)} tệp không đổi với bản trước` : '';
  console.log(
    [
      `Đã chép ${formatNumber(copied)} tệp (${sayBytes(copiedBytes)})${link}; đối chiếu đủ ${formatNumber(files)} tệp với bản kê.`,
      ...(removed > 0 ? [`Đã xóa ${removed} bản cũ.`] : []),
      ...(isSigned ? [] : ['Trang chưa được ký nên người đọc không kiểm được nguồn gốc; xem `npm run sign`.']),
      `Đang chạy: \`${name}\`${former ? `, thay \`${former}\`` : ''}, sau ${saySeconds(milliseconds)}.`,
    ].join('\n'),
  );
}

process.umask(0o022); // so that the web server can read the files, whoever publishes
await (options.status ? showStatus() : publish()).catch(stopAsRefused);
