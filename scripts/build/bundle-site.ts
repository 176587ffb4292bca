import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { webManifestPath } from '../../src/newsroom/paths.ts';
import { zipSite } from '../../src/offline/zip-site-fs.ts';
import { makingNames, openMakingFolder } from '../../src/disk/making-folder-fs.ts';
import { verifySite } from '../../src/signing/verify-site-fs.ts';
import { guardZip } from '../command/guard-output.ts';
import { printFaults } from '../sign/print-faults.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';

/** Packs a built site with its signature into the archive beside it, and does not change the site. */
export async function bundleSite(label: string): Promise<void> {
  const siteDir = resolve(label);
  const zipFile = `${siteDir}.zip`;
  guardZip(zipFile);
  const { manifest, faults } = await verifySite(siteDir);
  if (faults.some(({ reason }) => reason === 'mat-chu-ky'))
    stopWithCallError(
      `Trang trong \`${label}\` chưa ký nên chưa gói được: người mở tệp .zip sẽ được báo là trang mất chữ ký.`,
      `Ký trước: \`npm run sign -- --site ${label} --key-file TỆP\`, rồi chạy lại.`,
    );
  if (!manifest || faults.length > 0) {
    printFaults(faults);
    process.exit(exitStatus.call);
  }
  const { name } = JSON.parse(readFileSync(join(siteDir, webManifestPath), 'utf8')) as { name: string };
  const making = openMakingFolder(siteDir);
  try {
    const packed = join(making, makingNames.zip);
    await zipSite({ siteDir, zipFile: packed, agency: name, builtAt: manifest.builtAt });
    guardZip(zipFile);
    renameSync(packed, zipFile);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  console.log(`Đã gói trang vào \`${zipFile}\`.`);
}
