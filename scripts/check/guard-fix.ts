import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgePlace } from '../../src/disk/judge-place-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import type { Environment } from '../command/environment.ts';
import { accountPlaces, projectPlace } from '../command/guarded-places.ts';
import { sayPath } from '../command/guard-output.ts';
import { stopWithCallError } from '../command/stop.ts';

/**
 * Ends the process with status 2 before files are corrected in a folder that is not a newsroom: `CONTENT_DIR=~` would
 * change every text and photograph of an account.
 */
export function guardFix({ root, contentDir, contentLabel }: Environment): void {
  const real = realPathOf(contentDir);
  const reason =
    judgePlace(real, [projectPlace(root), ...accountPlaces()]) ??
    (existsSync(join(real, 'co-quan.yml'))
      ? undefined
      : 'trong đó không có `co-quan.yml` nên không phải thư mục nội dung');
  if (reason)
    stopWithCallError(
      `Không sửa tệp trong ${sayPath(contentLabel)}: ${reason}.`,
      'Đặt `CONTENT_DIR` là thư mục có `co-quan.yml`: `CONTENT_DIR=content npm run check -- --fix`.',
    );
}
