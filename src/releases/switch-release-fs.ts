import { chooseStaleReleases } from './choose-stale-releases.ts';
import { manifestPath } from '../signing/manifest.ts';
import type { Target } from './open-target-fs.ts';
import { refuse } from './refusal.ts';
import type { TargetState } from './read-target-fs.ts';
import { parseReleaseName } from './release-name.ts';

/** Hidden names on a target: in the making, on its way out, a link about to take another's place. */
const hidden = { making: '.dang-chep-', leaving: '.dang-xoa-', link: '.lien-ket-' };

export const makingFolder = (id: string): string => `${hidden.making}${id}`;

/** Exactly the names that a publisher gives, for what has them: anything else that begins alike is somebody else's. */
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
 * Removes what killed runs left, under the lock: nobody else is making anything.
 * @returns how many there were
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

/** A link that takes another's place by one rename: whoever opens it meets the old release or the new one. */
const relink = (link: string, name: string): string =>
  `ln -s -T releases/${name} ${hidden.link}${link} && mv -T ${hidden.link}${link} ${link}`;

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
 * Removes releases that are no longer kept; each leaves `releases` whole before its files go. A folder without the
 * manifest of a site stays: it only has the name of a release.
 * @returns how many went, or what kept them
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
