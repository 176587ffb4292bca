import { chooseStaleReleases } from './choose-stale-releases.ts';
import { manifestPath } from '../signing/manifest.ts';
import type { Target } from './open-target-fs.ts';
import { refuse } from './refusal.ts';
import type { TargetState } from './read-target-fs.ts';
import { parseReleaseName } from './release-name.ts';

/** Hidden names on a target: a release being made, one being removed, a link about to replace another. */
const hidden = { making: '.dang-chep-', leaving: '.dang-xoa-', link: '.lien-ket-' };

export const makingFolder = (id: string): string => `${hidden.making}${id}`;

/** Matches exactly the names and kinds that a publisher creates: any other similar entry belongs to somebody else. */
const ownLeftovers: readonly ((kind: string, name: string) => boolean)[] = [
  (kind, name) => kind === 'folder' && /^\.dang-chep-[0-9a-f]+$/.test(name),
  (kind, name) =>
    kind === 'folder' &&
    name.startsWith(hidden.leaving) &&
    parseReleaseName(name.slice(hidden.leaving.length)) !== undefined,
  (kind, name) => kind === 'link' && /^\.lien-ket-(?:current|previous)$/.test(name),
  (kind, name) => kind === 'file' && /^\.lien-ket-(?:khoa|ky)-\w{6}$/.test(name),
];

/**
 * Removes what killed runs left. Needs the lock, so that nobody else is making anything.
 * @returns the number of entries that it removed
 */
export async function clearLeftovers(target: Target): Promise<number> {
  const patterns = Object.values(hidden).map((name) => `${name}*`);
  const output = await target.must(
    `for one in ${patterns.join(' ')}; do if [ -h "$one" ]; then echo "link $one"; elif [ -d "$one" ]; then echo "folder $one"; elif [ -f "$one" ]; then echo "file $one"; fi; done`,
  );
  const left = output.split('\n').flatMap((line) => {
    const [, kind = '', name = ''] = /^(link|folder|file) (\S+)$/.exec(line) ?? [];
    return ownLeftovers.some((isOwn) => isOwn(kind, name)) ? [name] : [];
  });
  if (left.length > 0) await target.must(`rm -rf -- ${left.join(' ')}`);
  return left.length;
}

/** Replaces a link with one rename: a reader sees either the old release or the new one. */
const relink = (link: string, name: string): string =>
  `ln -s -T releases/${name} ${hidden.link}${link} && mv -T ${hidden.link}${link} ${link}`;

/** Puts a release online. `adopted` is a new folder that first gets the release's name. */
export async function switchRelease(
  target: Target,
  { live }: TargetState,
  name: string,
  adopted?: string,
): Promise<void> {
  // One command, because the shell completes it even if the publisher dies. The release is synced to disk before the
  // link names it, and the link is synced before anybody is told.
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
 * Removes releases that are no longer kept. Each is renamed out of `releases` before its files are deleted. A folder
 * without a site's manifest stays: it only has the name of a release.
 * @returns the number that were removed, or what prevented it
 */
export async function pruneReleases(
  target: Target,
  { releases }: TargetState,
  needed: readonly (string | undefined)[],
): Promise<{ removed: number; said: string }> {
  const stale = chooseStaleReleases(releases, needed);
  if (stale.length === 0) return { removed: 0, said: '' };
  const steps = stale.map(
    (name) =>
      `if [ ! -h releases/${name} ] && [ -f releases/${name}/${manifestPath} ]; then mv -T releases/${name} ${hidden.leaving}${name} && rm -rf -- ${hidden.leaving}${name} && echo ${name}; fi`,
  );
  const { status, output, errors } = await target.run(steps.join(' && '));
  const removed = output.split('\n').filter(Boolean).length;
  return { removed, said: status === 0 ? '' : errors.trim() };
}
