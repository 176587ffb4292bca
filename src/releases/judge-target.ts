import type { Refusal } from './refusal.ts';
import { parseReleaseName } from './release-name.ts';
import { rememberedKeyFile } from './remember-key-fs.ts';

/** The entry under one of the names that a target reserves for us. */
export interface TargetEntry {
  name: string;
  kind: 'file' | 'folder' | 'link';
  /** The link's target, as it is written. */
  to?: string | undefined;
}

export interface TargetContents {
  /** Absolute path on the target's machine, with links followed. */
  dir: string;
  /** Names of all entries in the folder. */
  names: readonly string[];
  /** The entries under `current`, `previous` and `releases`. */
  entries: readonly TargetEntry[];
  /** The first line of `.khoa`: who published last. Undefined when `.khoa` is not a regular file with one name. */
  holder: string | undefined;
}

const wanted: Readonly<Record<string, { kind: TargetEntry['kind']; as: string; but: string; then: string }>> = {
  current: {
    kind: 'link',
    as: 'liên kết',
    but: 'nên không đổi bản được',
    then: 'rồi trỏ máy chủ tới `current` sau khi đăng',
  },
  previous: { kind: 'link', as: 'liên kết', but: 'nên không ghi đè', then: 'rồi chạy lại' },
  releases: {
    kind: 'folder',
    as: 'thư mục',
    but: 'nên không cất bản ở đó',
    then: 'hoặc đăng thẳng vào nơi khác, rồi chạy lại',
  },
};

const kinds: Record<TargetEntry['kind'], string> = { file: 'tệp', folder: 'thư mục', link: 'liên kết' };

/** Whether a link leads to a release: as `ln` wrote it, or with the target's own path in front. */
function isOwnLink(to: string, dir: string): boolean {
  const path = to.startsWith(`${dir}/`) ? to.slice(dir.length + 1) : to;
  return parseReleaseName(/^releases\/([^/]+)\/?$/.exec(path)?.[1] ?? '') !== undefined;
}

/** Says why an entry that publishing replaces or writes to was not made by a publisher. */
export function judgeTargetEntries(
  { dir, entries }: Pick<TargetContents, 'dir' | 'entries'>,
  label: string,
): Refusal | undefined {
  for (const { name, kind, to = '' } of entries) {
    const rule = wanted[name];
    if (!rule) continue;
    const path = `\`${label}/${name}\``;
    const cure = `Đổi tên ${kinds[kind]} đó, ${rule.then}.`;
    if (kind !== rule.kind)
      return { message: `${path} là một ${kinds[kind]}, không phải ${rule.as}, ${rule.but}.`, cure, fault: 'call' };
    if (kind === 'link' && !isOwnLink(to, dir))
      return {
        message: `${path} là liên kết tới \`${to}\`, không phải tới một bản đã đăng ở đây, ${rule.but}.`,
        cure,
        fault: 'call',
      };
  }
  return undefined;
}

/** Names that a disk makes by itself, or that a publisher makes. The code that replaces an entry judges it. */
const isHarmless = (name: string): boolean =>
  ['lost+found', 'releases', 'current', 'previous', '.khoa', rememberedKeyFile].includes(name) ||
  /^\.lien-ket-khoa-\w{6}$/.test(name);

/** The line is empty until the first publisher holds the lock; then it names that publisher. */
const isHolder = (line: string): boolean => line === '' || /^`[^`]+@[^`]+`, tiến trình \d+$/.test(line);

/**
 * Says why releases may not go into a folder. A folder that is not empty must have our mark, the lock `.khoa`, because
 * publishing removes everything that it takes for its own leftovers.
 */
export function judgeTarget(contents: TargetContents, label: string): Refusal | undefined {
  const { dir, names, holder } = contents;
  const cure = 'Đăng vào một thư mục riêng, chưa có hoặc còn trống: `npm run publish -- --to /srv/www/tin`.';
  const refuse = (reason: string): Refusal => ({
    message: `Không đăng vào \`${label}\`: ${reason}.`,
    cure,
    fault: 'call',
  });
  if (dir === '/') return refuse('đó là gốc của cả hệ thống tệp');
  if (/\/\.git(?:\/|$)/i.test(dir)) return refuse('chỗ đó là của một kho git');
  const wrong = judgeTargetEntries(contents, label);
  if (wrong) return wrong;
  if (holder !== undefined && isHolder(holder)) return undefined;
  const foreign = names.find((name) => !isHarmless(name) || (name === '.khoa' && holder !== undefined));
  return foreign === undefined ? undefined : refuse(`thư mục đó có \`${foreign}\` mà chưa từng là nơi đăng trang`);
}
