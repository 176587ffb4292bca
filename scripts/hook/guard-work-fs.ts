import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePlace } from '../../src/disk/judge-place-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { readEnvironment } from '../command/environment.ts';
import { createGuardedPlaces } from '../command/guarded-places.ts';
import { sayPath } from '../command/guard-output.ts';
import { stopWithCallError } from '../command/stop.ts';

/** The hook's own lock. It also marks a folder as the hook's. */
const lockName = 'khoa';

/** Libraries from a version that brought them before the first push without a lock. */
const broughtMark = 'node_modules/.toa-soan-khoa';

/** Says why the hook may not work in a folder and clear it, as the end of a sentence. */
function judgeWork(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return 'đó không phải một thư mục';
  const lock = lstatSync(join(path, lockName), { throwIfNoEntry: false });
  if (lock?.isFile() || existsSync(join(path, broughtMark))) return undefined;
  const foreign = readdirSync(path).sort()[0];
  return foreign === undefined ? undefined : `thư mục đó có \`${foreign}\`, không do hook làm ra`;
}

/** Ends the process with status 2 if the hook would clear files that are not its own. */
export function guardWork(work: string, repository: string): void {
  const path = realPathOf(work);
  const reason = judgePlace(path, createGuardedPlaces(readEnvironment())) ?? judgeWork(path);
  if (reason)
    stopWithCallError(
      `Hook không làm việc ở ${sayPath(work)}: ${reason}.`,
      `Đặt một thư mục riêng, chưa có hoặc còn trống: \`git --git-dir=${repository} config toasoan.work /srv/xuat-ban\`.`,
    );
}

/** Makes the folder and marks it as the hook's before anything else is put there. */
export function markWork(work: string): void {
  mkdirSync(work, { recursive: true });
  if (!existsSync(join(work, lockName))) writeFileSync(join(work, lockName), '', { flag: 'wx' });
}
