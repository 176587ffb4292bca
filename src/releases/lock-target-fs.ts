import { hostname, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { refuseAsSaid, type Target } from './open-target-fs.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { refuse } from './refusal.ts';

/*
 * The kernel holds the lock, on the file `.khoa` that is never removed. The lock ends with its holder, so nobody ever
 * has to take it over. A shell cannot open a file without following a link, so anybody who may write in the folder
 * could make `.khoa` lead to another file of the publisher. Therefore we make the file with a hard link, which replaces
 * and follows nothing; we open it only for reading, which harms nothing; we check that the open file is the one with
 * that name, and no link; and from then on we name it only by its descriptor.
 */

/** Time between two attempts to get another publisher's lock, in milliseconds. */
const patience = 200;

const make = `
if [ ! -e .khoa ] && [ ! -h .khoa ]; then
  new=$(mktemp .lien-ket-khoa-XXXXXX) && chmod 644 "$new" && { ln -T -- "$new" .khoa 2>/dev/null || :; } && rm -f -- "$new"
fi`;

/** Opening a pipe would wait forever, so `.khoa` must be a regular file. */
const isFile = '[ -f .khoa ] && [ ! -h .khoa ]';

/** Whether the name and the descriptor mean the same file, and the file has no second name elsewhere. */
const isOwn = (descriptor: number): string =>
  `[ "$(stat -c '%d %i %f %h' .khoa)" = "$(stat -L -c '%d %i %f' /proc/self/fd/${descriptor}) 1" ]`;

interface LockOptions {
  /** Seconds to wait for another publisher. */
  waitSeconds: number;
  /** Called once, with the text by which the holder named itself. */
  onWait: (holder: string) => void;
}

/** Locks the target for this publisher until its shell ends. */
export async function lockTarget(target: Target, { waitSeconds, onWait }: LockOptions): Promise<void> {
  const { label } = target.address;
  await target.must(make);
  if ((await target.run(isFile)).status !== 0) refuseLink(label);
  const opened = await target.run('command exec 9<.khoa', { isLasting: true });
  if (opened.status !== 0) refuseAsSaid(label, opened);
  if ((await target.run(isOwn(9))).status !== 0) refuseLink(label);
  const until = performance.now() + waitSeconds * 1000;
  for (let isFirst = true; (await target.run('flock -n 9')).status !== 0; isFirst = false) {
    const holder = (await target.must('cat /proc/self/fd/9')).trim();
    if (isFirst && waitSeconds > 0) onWait(holder);
    if (performance.now() >= until)
      refuse(
        `Một lượt khác đang đăng vào \`${label}\`: ${holder}.`,
        'Chờ lượt đó xong rồi chạy lại, hoặc chờ lâu hơn: `--wait 600`.',
      );
    await wait(patience);
  }
  await target.must(`printf '%s\\n' ${quoteForShell(ownName())} >/proc/self/fd/9`);
}

/** Releases the lock early, while this publisher still has something to report. */
export const unlockTarget = async (target: Target): Promise<void> => {
  await target.run('exec 9>&-', { isLasting: true });
};

/** Says who is publishing at this moment, in that publisher's own words. Returns null when nobody is. */
export async function readLockHolder(target: Target): Promise<string | null> {
  const { status, output } = await target.run(
    `${isFile} && exec 8<.khoa && ${isOwn(8)} || exit 0; flock -n 8 && exit 0; cat /proc/self/fd/8; exit 3`,
  );
  return status === 3 ? output.trim() : null;
}

const refuseLink = (label: string): never =>
  refuse(
    `\`${label}/.khoa\` là một liên kết hoặc không phải tệp khóa mà lượt đăng tạo ra, nên không khóa được nơi đăng.`,
    'Xem ai đã đặt nó ở đó, xóa đi rồi chạy lại; chỉ tài khoản đăng trang được có quyền ghi vào thư mục ấy.',
  );

const ownName = (): string => `\`${userInfo().username}@${hostname()}\`, tiến trình ${process.pid}`;
