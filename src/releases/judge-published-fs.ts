import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseReleaseName } from './release-name.ts';

/** Says why only publishing may change a folder, as the end of a sentence. Returns undefined for any other folder. */
export function judgePublished(folder: string): string | undefined {
  if (basename(dirname(folder)) === 'releases' && parseReleaseName(basename(folder)))
    return `chỗ đó là bản đã đăng \`${folder}\`, chỉ \`npm run publish\` được thay`;
  return isTarget(folder) ? `chỗ đó là nơi đăng trang \`${folder}\`` : undefined;
}

/** Whether a folder is a folder of releases. Publishing marks it so from its first step on. */
const isTarget = (folder: string): boolean =>
  existsSync(join(folder, 'releases')) && ['.khoa', 'current'].some((name) => existsSync(join(folder, name)));
