import { findPurged, type ShownRelease } from './find-purged.ts';
import type { Target } from './open-target-fs.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** On the target, beside `current` and outside what it serves: withdrawn addresses are for the host alone. */
export const purgeFile = 'xoa-bo-dem.txt';

interface WritePurgeListOptions {
  target: Target;
  /** `https://congan.minhha.example` */
  siteUrl: string;
  /** What readers saw until the switch, and what they see now. */
  live: ShownRelease;
  next: ShownRelease;
}

/**
 * Writes what a cache in front of the host must drop after a switch, one URL a line, for its owner's eyes only; for a
 * switch that takes nothing away there is no such file.
 * @returns how many lines, and what kept them from being written: that keeps nothing from being withdrawn
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

/** What the publisher is told of it; undefined when there is nothing to do. */
export function sayPurge(
  { lines, said }: Awaited<ReturnType<typeof writePurgeList>>,
  label: string,
): string | undefined {
  if (said) return `Chưa ghi được \`${label}/${purgeFile}\` (${said}); hãy xóa trọn bộ đệm phía trước máy chủ.`;
  if (lines === 0) return undefined;
  return `${lines} địa chỉ vừa thôi hiện; có bộ đệm (proxy, CDN) phía trước thì xóa khỏi đó các địa chỉ ghi trong \`${label}/${purgeFile}\`.`;
}
