import { dirname } from 'node:path';
import { findGitFolder } from './find-git-folder-fs.ts';
import { isInside, isSamePlace } from './is-inside-fs.ts';
import { realPathOf } from './real-path-fs.ts';

/** A folder that no verb may replace, nor any folder above it. */
export interface GuardedPlace {
  path: string;
  /** What it is, for messages: `thư mục nội dung`. */
  name: string;
  /** Whether nothing of ours goes inside it either. */
  isClosed: boolean;
}

/**
 * Why a real path may not be replaced or written below, as the end of a sentence; undefined when nothing speaks against
 * the place. What stands at the path is not looked at.
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
