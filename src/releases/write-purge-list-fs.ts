import { findPurged, type ShownRelease } from './find-purged.ts';
import type { Target } from './open-target-fs.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** A file on the target, beside `current` and not served: the withdrawn addresses are only for the host. */
export const purgeFile = 'xoa-bo-dem.txt';

interface WritePurgeListOptions {
  target: Target;
  /** `https://congan.minhha.example` */
  siteUrl: string;
  /** The release that readers saw until the switch, and the release that they see after it. */
  live: ShownRelease;
  next: ShownRelease;
}

/**
 * Writes the URLs that a cache in front of the host must drop after a switch, one a line, only for the owner to read.
 * When the switch removes nothing, there is no such file.
 * @returns the number of lines, and the error if they could not be written: such an error does not stop the withdrawal
 */
export async function writePurgeList({
  target,
  siteUrl,
  live,
  next,
}: WritePurgeListOptions): Promise<{ lines: number; said: string }> {
  const urls = findPurged(live, next).map((address) => siteUrl + encodeURI(address));
  const text = quoteForShell(urls.join('\n'));
  const { status, errors } = await target.run(
    urls.length === 0
      ? `rm -f -- ${purgeFile}`
      : `rm -f -- ${purgeFile} && (umask 077 && printf '%s\\n' ${text} >${purgeFile})`,
  );
  return { lines: urls.length, said: status === 0 ? '' : errors.trim() };
}

/** Words the result for the publisher. Returns undefined when there is nothing to do. */
export function sayPurge(
  { lines, said }: Awaited<ReturnType<typeof writePurgeList>>,
  label: string,
): string | undefined {
  if (said) return `Chưa ghi được \`${label}/${purgeFile}\` (${said}); hãy xóa trọn bộ đệm phía trước máy chủ.`;
  if (lines === 0) return undefined;
  return `${lines} địa chỉ vừa thôi hiện; có bộ đệm (proxy, CDN) phía trước thì xóa khỏi đó các địa chỉ ghi trong \`${label}/${purgeFile}\`.`;
}
