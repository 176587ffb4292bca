import { renameSync } from 'node:fs';
import { guardZip } from '../command/guard-output.ts';
import type { BuildOrder } from './build-order.ts';

/** Puts the new site in the place of the former one, and the archive beside it. */
export function putInPlace({ siteDir, replacement, bundle, environment }: BuildOrder): void {
  const { kept, stuck } = replacement.commit(siteDir);
  if (kept !== undefined)
    console.log(`Trong lúc dựng có tệp lạ được ghi vào trang cũ, nên cả thư mục đó còn giữ ở \`${kept}\`.`);
  for (const path of stuck)
    console.error(`Trang mới đã vào chỗ, nhưng chưa xóa được \`${path}\`; lần dựng sau sẽ thử lại.`);
  if (!bundle) return;
  const zipFile = zipFileOf(environment);
  guardZip(zipFile);
  renameSync(replacement.zipPath, zipFile);
  console.log(`Đã gói trang vào \`${zipFile}\`.`);
}

/** The archive lies beside the site. */
export const zipFileOf = ({ outDir }: Pick<BuildOrder['environment'], 'outDir'>): string => `${outDir}.zip`;
