import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathsAbove } from '../disk/is-inside-fs.ts';
import { isMountPoint } from '../disk/is-mount-point-fs.ts';
import { judgePlace, type GuardedPlace } from '../disk/judge-place-fs.ts';
import { findForeignFile } from '../signing/find-foreign-file-fs.ts';
import { judgePublished } from './judge-published-fs.ts';
import { manifestPath } from '../signing/manifest.ts';

interface Objection {
  /** The end of a sentence. */
  reason: string;
  cure: string;
}

const cures = {
  place: 'Đặt `OUT_DIR` là một thư mục riêng của trang, chưa có hoặc còn trống: `OUT_DIR=dist npm run build`.',
  contents:
    'Chuyển những gì còn cần ra nơi khác rồi xóa chỗ đó, hoặc dựng vào chỗ chưa có gì: `OUT_DIR=trang-moi npm run build`.',
};

/**
 * Says why a built site may not replace a real path. Returns undefined when it may: the path is free, or holds an empty
 * folder, or a site that a build made and that holds nothing else.
 */
export function judgeOutput(path: string, places: readonly GuardedPlace[]): Objection | undefined {
  const place = judgePlace(path, places) ?? judgePublished(path) ?? judgeAround(path);
  if (place) return { reason: place, cure: cures.place };
  const contents = judgeContents(path);
  if (contents !== undefined) return { reason: contents, cure: cures.contents };
  if (isMountPoint(path))
    return {
      reason: 'đó là điểm gắn ổ đĩa, không đổi tên được nên không thay trọn một lần được',
      cure: `Dựng vào thư mục con của nó: \`OUT_DIR=${join(path, 'trang')} npm run build\`.`,
    };
  return undefined;
}

/**
 * Says why nothing may be made at a path because of the folders above it, as the end of a sentence. Files inside a site
 * are foreign to its next build, and only publishing may change releases.
 */
export function judgeAround(path: string): string | undefined {
  for (const above of pathsAbove(dirname(path))) {
    const reason = judgePublished(above);
    if (reason) return reason;
    if (existsSync(join(above, manifestPath))) return `chỗ đó nằm trong trang đã dựng \`${above}\``;
  }
  return undefined;
}

/** Says why a site may not replace the contents of a path. Returns undefined when it may. */
export function judgeContents(path: string): string | undefined {
  try {
    const nearest = pathsAbove(dirname(path)).find((above) => existsSync(above));
    if (nearest !== undefined && !statSync(nearest).isDirectory()) return `\`${nearest}\` là tệp, không phải thư mục`;
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.isSymbolicLink()) return 'liên kết đó dẫn vòng tròn, không tới đâu cả';
    if (!stat.isDirectory()) return 'đó không phải một thư mục';
    const foreign = findForeignFile(path);
    return foreign === undefined ? undefined : `thư mục đó có \`${foreign}\`, không do \`npm run build\` làm ra`;
  } catch (error) {
    const { code = 'lỗi lạ', path: closed = path } = error as NodeJS.ErrnoException;
    return `máy không xem được \`${closed}\` (${code}) nên không biết trong đó có gì`;
  }
}
