import { judgePlace } from '../../src/disk/judge-place-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { judgeAround } from '../../src/releases/judge-output-fs.ts';
import type { TargetAddress } from '../../src/releases/parse-target.ts';
import type { Environment } from '../command/environment.ts';
import { createGuardedPlaces } from '../command/guarded-places.ts';
import { sayPath } from '../command/guard-output.ts';
import { stopWithCallError } from '../command/stop.ts';

/** Ends the process with status 2 if a local folder may not hold releases. The target itself judges the contents. */
export function guardTarget({ host, dir }: TargetAddress, environment: Environment): void {
  if (host !== undefined) return;
  const real = realPathOf(dir);
  const reason = judgePlace(real, createGuardedPlaces(environment)) ?? judgeAround(real);
  if (reason)
    stopWithCallError(
      `Không đăng vào ${sayPath(dir)}: ${reason}.`,
      'Đăng vào một thư mục riêng, chưa có hoặc còn trống: `npm run publish -- --to /srv/www/tin`.',
    );
}
