import { resolve } from 'node:path';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { judgeZip } from '../../src/offline/judge-zip-fs.ts';
import { judgeOutput } from '../../src/releases/judge-output-fs.ts';
import type { Environment } from './environment.ts';
import { createGuardedPlaces } from './guarded-places.ts';
import { stopWithCallError } from './stop.ts';

/** Words a path as the caller named it, with its real path when that differs. */
export function sayPath(label: string): string {
  const real = realPathOf(label);
  return real === resolve(label) ? `\`${label}\`` : `\`${label}\` (dẫn tới \`${real}\`)`;
}

/** Ends the process with status 2 if the build would delete files that no build made. */
export function guardOutput(environment: Environment): void {
  const { outDir, outLabel } = environment;
  const objection = judgeOutput(outDir, createGuardedPlaces(environment));
  if (objection) stopWithCallError(`Không dựng trang vào ${sayPath(outLabel)}: ${objection.reason}.`, objection.cure);
}

/** Does the same for the archive beside the site. */
export function guardZip(zipFile: string): void {
  const reason = judgeZip(zipFile);
  if (reason)
    stopWithCallError(
      `Không gói trang vào \`${zipFile}\`: ${reason}.`,
      'Đổi tên hoặc chuyển tệp đó đi nơi khác rồi chạy lại: `npm run build -- --bundle`.',
    );
}
