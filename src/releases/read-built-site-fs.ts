import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPublishBar } from './find-publish-bar-fs.ts';
import { listFiles } from '../disk/list-files-fs.ts';
import { createFault, type ManifestFault } from '../signing/manifest-faults.ts';
import { isManifestFile, manifestPath, shardPath, signaturePath, type Manifest } from '../signing/manifest.ts';
import { readManifest } from '../signing/read-manifest-fs.ts';
import { refuse } from './refusal.ts';

/** A built site that may be published, as far as its own folder shows. */
export interface BuiltSite {
  siteDir: string;
  manifest: Manifest;
  /** The bytes of the manifest. */
  text: string;
  isSigned: boolean;
  /** Path → SHA-256 of every file except the manifest's own files. */
  files: ReadonlyMap<string, string>;
  /** Path → SHA-256 of the manifest's own files. */
  manifestFiles: ReadonlyMap<string, string>;
}

/** Without these files the host has no answer at the root, or at an address that does not exist. */
const needed = ['index.html', '404.html'];

const hashOf = (path: string): string => hash('sha256', readFileSync(path), 'hex');

/**
 * Reads what a built site says about itself. The files are checked against the manifest later, at the place they are
 * copied to. Refuses a site whose gate only noted errors, a site that lacks a required file, and a site whose manifest
 * is broken or lists other files.
 */
export async function readBuiltSite(siteDir: string, label: string): Promise<BuiltSite> {
  const bar = findPublishBar(siteDir);
  if (bar) refuse(`Trang trong \`${label}\` không được đăng: ${bar.reason}`, bar.cure);
  const lacking = needed.find((path) => !existsSync(join(siteDir, path)));
  if (lacking)
    refuse(
      `\`${label}\` không có \`${lacking}\` nên không phải một trang đã dựng xong.`,
      'Dựng trang bằng `npm run build` rồi đăng: `npm run publish -- --to /srv/www/tin --site dist`.',
    );
  const { manifest, files, isSigned, faults } = await readManifest(siteDir);
  if (faults.some(({ reason }) => reason === 'mat-chu-ky'))
    refuse(
      `Trang trong \`${label}\` chưa được ký, mà bản kê của nó ghi sẵn khóa: người đọc sẽ tưởng là trang giả.`,
      `Ký rồi đăng: \`npm run sign -- --site ${label} --key-file /đường/dẫn/tới/khóa\`.`,
    );
  const all = [...faults, ...(manifest ? compare(siteDir, files) : [])];
  if (!manifest || all.length > 0) return refuseFaults(label, all);
  const own = [manifestPath, ...(isSigned ? [signaturePath] : [])].map((path) => [path, hashOf(join(siteDir, path))]);
  const shards = Object.entries(manifest.shards).map(([shard, digest]) => [shardPath(shard), digest]);
  return {
    siteDir,
    manifest,
    text: readFileSync(join(siteDir, manifestPath), 'utf8'),
    isSigned,
    files,
    manifestFiles: new Map([...own, ...shards] as [string, string][]),
  };
}

/** Compares the folder's files with the manifest's list, by names only. */
function compare(siteDir: string, files: ReadonlyMap<string, string>): ManifestFault[] {
  const { files: there, others } = listFiles(siteDir);
  const isThere = new Set(there);
  return [
    ...others.map((path) => createFault('khong-phai-tep', path)),
    ...[...files.keys()].filter((path) => !isThere.has(path)).map((path) => createFault('tep-thieu', path)),
    ...there.filter((path) => !files.has(path) && !isManifestFile(path)).map((path) => createFault('tep-thua', path)),
  ];
}

/** The number of faults to name; more of them would tell nothing new. */
const named = 5;

export function refuseFaults(label: string, faults: readonly ManifestFault[]): never {
  const more = faults.length > named ? `\nCòn ${faults.length - named} chỗ khác.` : '';
  const lines = faults.slice(0, named).map(({ message }) => message);
  return refuse(
    `Trang trong \`${label}\` không khớp với bản kê của nó:\n${lines.join('\n')}${more}`,
    'Dựng lại bằng `npm run build` rồi đăng; đừng sửa tay trang đã dựng.',
  );
}
