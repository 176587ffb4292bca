import { readLockHolder } from './lock-target-fs.ts';
import type { Target } from './open-target-fs.ts';
import { readManifestOf, readTarget } from './read-target-fs.ts';
import { parseReleaseName } from './release-name.ts';
import { formerOf } from './roll-back-fs.ts';
import { sayInstant } from '../vietnamese/say-instant.ts';

/** The output of `npm run publish -- --status --format json`. */
export interface TargetDescription {
  target: string;
  /** Null before the first release. */
  live: {
    name: string;
    /** ISO 8601: the moment when readers first saw the release. */
    since: string;
    commit: string | null;
    isDirty: boolean;
    /** Null when the manifest is broken. */
    builtAt: string | null;
    isSigned: boolean;
  } | null;
  /** The release that `npm run rollback` would choose; null when there is no other release. */
  rollbackTo: string | null;
  /** Names of the releases, in the order of publishing. */
  releases: string[];
  /** The publisher at this moment; null when nobody is publishing. */
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

/** Formats the description for a person. */
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
