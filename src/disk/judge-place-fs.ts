import { dirname } from 'node:path';
import { findGitFolder } from './find-git-folder-fs.ts';
import { isInside, isSamePlace } from './is-inside-fs.ts';
import { realPathOf } from './real-path-fs.ts';

/** A folder that no verb may replace. No verb may replace a folder above it either. */
export interface GuardedPlace {
  path: string;
  /** The folder's description for messages: `thư mục nội dung`. */
  name: string;
  /** Whether we may not create anything inside the folder either. */
  isClosed: boolean;
}

/**
 * Says why a verb may not replace a real path or write below it, as the end of a sentence. Returns undefined when the
 * place is allowed. The function does not look at the contents of the path.
 */
export function judgePlace(path: string, places: readonly GuardedPlace[]): string | undefined {
  if (dirname(path) === path) return 'đó là gốc của cả hệ thống tệp';
  for (const place of places) {
    const real = realPathOf(place.path);
    if (isSamePlace(path, real)) return `đó là ${place.name}`;
    if (isInside(real, path)) return `đó là nơi chứa ${place.name}`;
    if (place.isClosed && isInside(path, real)) return `chỗ đó nằm trong ${place.name}`;
  }
  const git = findGitFolder(path);
  return git && `chỗ đó là của kho git \`${git}\``;
}
