import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { stopWithCallError } from '../command/stop.ts';
import { markWork } from './guard-work-fs.ts';

/** Names the lockfile of the libraries, and marks that we brought them here. */
const stampName = '.toa-soan-khoa';

/**
 * Puts this project's libraries where the hook finds them, so that the first push needs no network, which a server may
 * not have. The libraries are marked with their lockfile, and are used while the pushed lockfile is the same.
 */
export function bringLibraries(root: string, work: string): 'brought' | 'there' | 'not whole' {
  const there = join(work, 'nguon/node_modules');
  if (existsSync(there)) return 'there';
  if (!isInstalledWhole(root)) return 'not whole';
  const brought = join(work, 'node_modules');
  const making = `${brought}.tam`;
  if (existsSync(brought) && !existsSync(join(brought, stampName)))
    stopWithCallError(
      `\`${brought}\` không phải thư viện do lệnh này mang theo nên không thay.`,
      'Chuyển thư mục đó đi nơi khác rồi chạy lại.',
    );
  markWork(work);
  for (const folder of [making, brought]) rmSync(folder, { recursive: true, force: true });
  // Hard links on the same disk: nothing changes a library in place, and npm's own record gets a copy.
  if (!copy('-al', join(root, 'node_modules'), making)) {
    rmSync(making, { recursive: true, force: true });
    if (!copy('-a', join(root, 'node_modules'), making)) return 'not whole';
  }
  breakLink(join(making, '.package-lock.json'));
  rmSync(join(making, stampName), { force: true });
  writeFileSync(join(making, stampName), `${toBlobId(readFileSync(join(root, 'package-lock.json')))}\n`);
  renameSync(making, brought);
  return 'brought';
}

/** Computes git's id for a file with these bytes. */
const toBlobId = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

function breakLink(path: string): void {
  const bytes = readFileSync(path);
  rmSync(path);
  writeFileSync(path, bytes);
}

const copy = (how: string, from: string, to: string): boolean =>
  spawnSync('cp', [how, from, to], { env: childEnvironment() }).status === 0;

type Packages = Record<string, { version?: string; optional?: boolean }>;

const packagesOf = (path: string): Packages =>
  (JSON.parse(readFileSync(path, 'utf8')) as { packages: Packages }).packages;

/** Whether everything in the lockfile is installed, by npm's own record. */
function isInstalledWhole(root: string): boolean {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record) || !existsSync(join(root, 'node_modules/.bin/node'))) return false;
  const [wanted, installed] = [packagesOf(join(root, 'package-lock.json')), packagesOf(record)];
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  );
}
