import { hostname, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { refuseAsSaid, type Target } from './open-target-fs.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { refuse } from './refusal.ts';

/*
 * The lock is the kernel's, on the file `.khoa` that is never removed: it goes with its holder, so there is nothing to
 * take over and no two can. A shell has no way to open a file without following a link, so whoever else may write in the
 * folder could make `.khoa` lead to a file of the publisher's. Hence the file is made by a hard link, which replaces and
 * follows nothing; opened for reading, which harms nothing; found to be the very file of that name, and no link; and
 * from then on named by its descriptor only.
 */

/** How often the lock of another is tried again, in milliseconds. */
const patience = 200;

const make = `
if [ ! -e .khoa ] && [ ! -h .khoa ]; then
  new=$(mktemp .lien-ket-khoa-XXXXXX) && chmod 644 "$new" && { ln -T -- "$new" .khoa 2>/dev/null || :; } && rm -f -- "$new"
fi`;

/** A pipe would keep whoever opens it waiting. */
const isFile = '[ -f .khoa ] && [ ! -h .khoa ]';

/** The same file, by name and by descriptor, with no second name elsewhere. */
const isOwn = (descriptor: number): string =>
  `[ "$(stat -c '%d %i %f %h' .khoa)" = "$(stat -L -c '%d %i %f' /proc/self/fd/${descriptor}) 1" ]`;

interface LockOptions {
  /** Seconds to wait for another publisher. */
  waitSeconds: number;
  /** Told once, with the words that the holder left of itself. */
  onWait: (holder: string) => void;
}

/** Takes the target for this publisher alone, until its shell ends. */
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

/** Lets the next publisher in while this one still has something to say. */
export const unlockTarget = async (target: Target): Promise<void> => {
  await target.run('exec 9>&-', { isLasting: true });
};

/** Who is publishing at this moment, in the words that it left of itself; null when nobody is. */
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
