import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseReleaseName } from './release-name.ts';

/** Why a folder is nobody's but publishing's, as the end of a sentence; undefined for any other. */
export function judgePublished(folder: string): string | undefined {
  if (basename(dirname(folder)) === 'releases' && parseReleaseName(basename(folder)))
    return `chỗ đó là bản đã đăng \`${folder}\`, chỉ \`npm run publish\` được thay`;
  return isTarget(folder) ? `chỗ đó là nơi đăng trang \`${folder}\`` : undefined;
}

/** A folder of releases, as publishing leaves it from its first step on. */
const isTarget = (folder: string): boolean =>
  existsSync(join(folder, 'releases')) && ['.khoa', 'current'].some((name) => existsSync(join(folder, name)));
