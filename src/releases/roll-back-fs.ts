import { addressBookFile } from '../newsroom/address-book.ts';
import { wordOf } from '../newsroom/withdrawable-file.ts';
import { findShownAgain } from './find-shown-again.ts';
import { lockTarget, unlockTarget } from './lock-target-fs.ts';
import type { Target } from './open-target-fs.ts';
import { readTargetFile, readRelease, readTarget, type ReleaseReading, type TargetState } from './read-target-fs.ts';
import { refuse } from './refusal.ts';
import { rememberedKeyFile } from './remember-key-fs.ts';
import { clearLeftovers, switchRelease } from './switch-release-fs.ts';
import { sayPurge, writePurgeList } from './write-purge-list-fs.ts';

interface RollBackOptions {
  target: Target;
  /** Name of a release, or a part that only one name has; undefined means the release that was live before. */
  wanted: string | undefined;
  /** Whether withdrawn pages may be shown again. */
  withWithdrawn: boolean;
  waitSeconds: number;
  say: (line: string) => void;
}

/** Puts an older release online again. Checks its manifest for consistency, but not its files: they stayed in place. */
export async function rollBack({
  target,
  wanted,
  withWithdrawn,
  waitSeconds,
  say,
}: RollBackOptions): Promise<{ name: string; former: string }> {
  await lockTarget(target, {
    waitSeconds,
    onWait: (holder) => say(`Đang chờ lượt đăng của ${holder || 'một tiến trình khác'}.`),
  });
  await clearLeftovers(target);
  const state = await readTarget(target);
  const { live } = state;
  const label = target.address.label;
  if (live === undefined)
    return refuse(
      `Ở \`${label}\` chưa có bản nào đang chạy.`,
      `Đăng bản đầu tiên: \`npm run publish -- --to ${label}\`.`,
    );
  const name = wanted === undefined ? chooseFormer(state, label) : findRelease(state, wanted);
  if (name === live)
    refuse(`Bản \`${name}\` đang chạy rồi.`, `Chọn một bản khác: ${listOthers(state) || 'chưa còn bản nào khác'}.`);
  const release = await readRelease(target, name);
  if (!release || release.signature === 'chu-ky-sai' || release.signature === 'chu-ky-hong')
    return refuse(
      `Bản \`${name}\` bị hỏng: bản kê của nó không còn nguyên.`,
      `Chọn một bản khác: ${listOthers(state, name) || 'chưa còn bản nào khác; hãy dựng lại và đăng'}.`,
    );
  if (state.rememberedKey !== undefined && release.signature !== 'da-ky')
    refuse(
      `Bản \`${name}\` không có chữ ký, trong khi nơi đăng này đã từng có: người đọc sẽ tưởng là trang giả.`,
      `Chọn một bản đã ký, hoặc ký và đăng lại bản cần thiết. Thôi hẳn không ký nữa thì bỏ \`verifyKey\` và xóa \`${label}/${rememberedKeyFile}\`.`,
    );
  await refuseShownAgain({ target, live, name, release, withWithdrawn, say });
  const purge = await notePurge({ target, live, name, release });
  await switchRelease(target, state, name);
  if (purge) say(purge);
  await unlockTarget(target);
  return { name, former: live };
}

/** Follows the link `previous`, or gives the newest other release when the link leads nowhere. */
export const formerOf = ({ live, previous, releases }: Pick<TargetState, 'live' | 'previous' | 'releases'>) =>
  previous !== undefined && previous !== live ? previous : releases.findLast((name) => name !== live);

const chooseFormer = (state: TargetState, label: string): string =>
  formerOf(state) ??
  refuse(`Ở \`${label}\` chỉ có một bản nên không có bản nào để quay về.`, 'Sửa nội dung, dựng lại và đăng.');

const listOthers = ({ live, releases }: TargetState, but?: string): string =>
  releases
    .filter((name) => name !== live && name !== but)
    .map((name) => `\`${name}\``)
    .join(', ');

function findRelease(state: TargetState, wanted: string): string {
  const found = state.releases.filter((name) => name === wanted || name.includes(wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const others = listOthers(state);
  return found.length > 1
    ? refuse(`Có ${found.length} bản mang \`${wanted}\` trong tên.`, `Viết cả tên: ${others}.`)
    : refuse(`Không còn bản nào tên \`${wanted}\`.`, others ? `Chọn một trong: ${others}.` : 'Chưa có bản nào khác.');
}

interface ShownAgain {
  target: Target;
  live: string;
  name: string;
  release: ReleaseReading;
  withWithdrawn: boolean;
  say: (line: string) => void;
}

/** Words the addresses by kind: `2 bài và 1 ảnh` */
function sayShown(addresses: readonly string[]): string {
  const kinds = Map.groupBy(addresses, (address) => wordOf(address) ?? 'bài');
  return [...kinds].map(([word, all]) => `${all.length} ${word}`).join(' và ');
}

async function refuseShownAgain({ target, live, name, release, withWithdrawn, say }: ShownAgain): Promise<void> {
  const bookOf = (one: string): Promise<string | undefined> =>
    readTargetFile(target, `releases/${one}/${addressBookFile}`);
  const { withdrawn, expired } = findShownAgain({
    live: await bookOf(live),
    older: { addressBook: await bookOf(name), files: new Set(release.files.keys()) },
  });
  if (withdrawn.length > 0 && !withWithdrawn)
    refuse(
      [
        `Bản \`${name}\` còn hiện ${sayShown(withdrawn)} mà bản đang chạy đã gỡ:`,
        ...withdrawn.map((address) => `  ${address}`),
      ].join('\n'),
      'Nếu đúng là muốn hiện lại những địa chỉ này: thêm `--with-withdrawn`. Nếu không: sửa nội dung, dựng lại và đăng.',
      'content',
    );
  if (expired.length > 0) say(`Bản \`${name}\` còn hiện ${expired.length} bài đã hết thời hạn đăng; dựng lại sớm.`);
}

/** A rollback removes what only the newer release had: often that is the reason for the rollback. */
async function notePurge({
  target,
  live,
  name,
  release,
}: Omit<ShownAgain, 'withWithdrawn' | 'say'>): Promise<string | undefined> {
  const former = await readRelease(target, live);
  if (!former) return undefined;
  const bookOf = (one: string): Promise<string | undefined> =>
    readTargetFile(target, `releases/${one}/${addressBookFile}`);
  const purge = await writePurgeList({
    target,
    siteUrl: release.manifest.site,
    live: { files: former.files.keys(), addressBook: await bookOf(live) },
    next: { files: release.files.keys(), addressBook: await bookOf(name) },
  });
  return sayPurge(purge, target.address.label);
}
