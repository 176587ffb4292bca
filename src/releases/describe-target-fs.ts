import { readLockHolder } from './lock-target-fs.ts';
import type { Target } from './open-target-fs.ts';
import { readManifestOf, readTarget } from './read-target-fs.ts';
import { parseReleaseName } from './release-name.ts';
import { formerOf } from './roll-back-fs.ts';
import { sayInstant } from '../vietnamese/say-instant.ts';

/** What `npm run publish -- --status --format json` prints. */
export interface TargetDescription {
  target: string;
  /** Null before the first release. */
  live: {
    name: string;
    /** ISO 8601: since when readers see it. */
    since: string;
    commit: string | null;
    isDirty: boolean;
    /** Null when its manifest is broken. */
    builtAt: string | null;
    isSigned: boolean;
  } | null;
  /** Where `npm run rollback` would go; null when there is nothing else. */
  rollbackTo: string | null;
  /** Names, in the order of publishing. */
  releases: string[];
  /** Who is publishing at this moment; null when nobody is. */
  publisher: string | null;
}

export async function describeTarget(target: Target): Promise<TargetDescription> {
  const state = await readTarget(target);
  const { live, releases, signed } = state;
  const { commit = null, isDirty = false } = parseReleaseName(live ?? '') ?? {};
  const manifest = live === undefined ? undefined : await readManifestOf(target, live);
  return {
    target: target.address.label,
    live:
      live === undefined
        ? null
        : {
            name: live,
            since: new Date(state.liveSince * 1000).toISOString(),
            commit,
            isDirty,
            builtAt: manifest?.builtAt ?? null,
            isSigned: signed.has(live),
          },
    rollbackTo: formerOf(state) ?? null,
    releases,
    publisher: await readLockHolder(target),
  };
}

/** The same for a person. */
export function formatDescription({ target, live, rollbackTo, releases, publisher }: TargetDescription): string {
  const publishing = publisher === null ? [] : [`Có lượt đang đăng: ${publisher}.`];
  if (!live) return [`Ở \`${target}\` chưa có bản nào đang chạy.`, ...publishing].join('\n');
  const { name, since, commit, isDirty, builtAt, isSigned } = live;
  return [
    `Đang chạy: \`${name}\`, từ ${sayInstant(since)}.`,
    commit === null
      ? 'Nội dung: không rõ bản ghi git.'
      : `Nội dung: bản ghi git \`${commit}\`${isDirty ? ', cộng thay đổi chưa ghi vào kho' : ''}.`,
    builtAt === null ? 'Bản kê bị hỏng; hãy đăng lại.' : `Dựng lúc ${sayInstant(builtAt)}.`,
    isSigned ? 'Bản kê có chữ ký.' : 'Bản kê chưa được ký.',
    `Còn giữ ${releases.length} bản: ${releases.map((release) => `\`${release}\``).join(', ')}.`,
    rollbackTo === null ? 'Chưa có bản nào để quay về.' : `Quay về sẽ là \`${rollbackTo}\`.`,
    ...publishing,
  ].join('\n');
}
