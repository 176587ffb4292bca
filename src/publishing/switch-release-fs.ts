import { chooseStaleReleases } from './choose-stale-releases.ts';
import type { Target } from './open-target-fs.ts';
import { refuse } from './refusal.ts';
import type { TargetState } from './read-target-fs.ts';

/** Hidden names on a target: in the making, on its way out, a link about to take another's place. */
const hidden = { making: '.dang-chep-', leaving: '.dang-xoa-', link: '.lien-ket-' };

export const makingFolder = (id: string): string => `${hidden.making}${id}`;

/**
 * Removes what killed runs left, under the lock: nobody else is making anything.
 * @returns how many there were
 */
export async function clearLeftovers(target: Target): Promise<number> {
  const patterns = Object.values(hidden).map((name) => `${name}*`);
  const output = await target.must(
    `for one in ${patterns.join(' ')}; do if [ -e "$one" ] || [ -h "$one" ]; then echo "$one"; rm -rf -- "$one"; fi; done`,
  );
  return output.split('\n').filter(Boolean).length;
}

/** A link that takes another's place by one rename: whoever opens it meets the old release or the new one. */
const relink = (link: string, name: string): string =>
  `ln -s releases/${name} ${hidden.link}${link} && mv -T ${hidden.link}${link} ${link}`;

/** Puts a release before the readers; `adopted` is a folder in the making that becomes it first. */
export async function switchRelease(
  target: Target,
  { live }: TargetState,
  name: string,
  adopted?: string,
): Promise<void> {
  // In one command: a publisher that dies meanwhile leaves the shell to end it. What the disk must hold is on it
  // before the link says so, and the link before anybody is told.
  const steps = [
    ...(adopted ? [`sync -f ${adopted}`, `mv -T ${adopted} releases/${name}`, 'sync releases'] : []),
    ...(live ? [relink('previous', live)] : []),
    relink('current', name),
    'sync .',
  ];
  await target.must(steps.join(' && '));
  const { output } = await target.run('readlink current');
  if (output.trim() !== `releases/${name}`)
    refuse(
      `Đã đổi \`current\` sang \`${name}\` nhưng liên kết lại chỉ tới \`${output.trim()}\`.`,
      'Có người khác sửa liên kết đó; xem `npm run publish -- --status` rồi đăng lại.',
    );
}

/**
 * Removes releases that are no longer kept; each leaves `releases` whole before its files go.
 * @returns how many went, or what kept them
 */
export async function pruneReleases(
  target: Target,
  { releases }: TargetState,
  needed: readonly (string | undefined)[],
): Promise<{ removed: number; said: string }> {
  const stale = chooseStaleReleases(releases, needed);
  if (stale.length === 0) return { removed: 0, said: '' };
  const moves = stale.map((name) => `mv -T releases/${name} ${hidden.leaving}${name}`).join(' && ');
  const { status, errors } = await target.run(`${moves} && rm -rf -- ${hidden.leaving}*`);
  return status === 0 ? { removed: stale.length, said: '' } : { removed: 0, said: errors.trim() };
}
