import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { joinBelow } from '../disk/join-below.ts';
import { addressBookFile } from '../newsroom/address-book.ts';
import type { Copied } from './copied.ts';
import { copyFile, copySite } from './copy-site-fs.ts';
import { isAhead } from './judge-succession.ts';
import { lockTarget, unlockTarget } from './lock-target-fs.ts';
import { manifestPath, shardPath } from '../signing/manifest.ts';
import { refuseTarget, type Target } from './open-target-fs.ts';
import { refuseFaults, type BuiltSite } from './read-built-site-fs.ts';
import { readTargetFile, readRelease, readTarget, type ReleaseReading, type TargetState } from './read-target-fs.ts';
import { refuse } from './refusal.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { createReleaseName } from './release-name.ts';
import { rememberKey } from './remember-key-fs.ts';
import { sayInstant } from '../vietnamese/say-instant.ts';
import { sendSite } from './send-site-fs.ts';
import { clearLeftovers, makingFolder, pruneReleases, switchRelease } from './switch-release-fs.ts';
import { verifySent } from './verify-sent-fs.ts';
import { verifySite } from '../signing/verify-site-fs.ts';
import { sayPurge, writePurgeList } from './write-purge-list-fs.ts';

export interface PublishSiteOptions {
  site: BuiltSite;
  target: Target;
  /** The state of the content's repository. */
  content: { commit: string | undefined; isDirty: boolean };
  /** `verifyKey` of the content; undefined when it has none. */
  verifyKey: string | undefined;
  /** Seconds to wait for another publisher. */
  waitSeconds: number;
  say: (line: string) => void;
}

export interface Published extends Copied {
  name: string;
  former: string | undefined;
  files: number;
  /** Former releases that were removed. */
  removed: number;
}

/**
 * Puts a built site online: takes the lock, makes a folder of its own, verifies every byte there, and then renames
 * once. If anything fails before that rename, the live release stays as it was.
 *
 * @returns undefined when this same site is already live
 */
export async function publishSite({
  site,
  target,
  content,
  verifyKey,
  waitSeconds,
  say,
}: PublishSiteOptions): Promise<Published | undefined> {
  await lockTarget(target, {
    waitSeconds,
    onWait: (holder) => say(`Đang chờ lượt đăng của ${holder || 'một tiến trình khác'}.`),
  });
  const leftovers = await clearLeftovers(target);
  if (leftovers > 0) say(`Đã dọn phần dở của lượt đăng bị ngắt trước đó (${leftovers} thư mục hoặc liên kết).`);
  const state = await readTarget(target);
  const live = state.live === undefined ? undefined : await readRelease(target, state.live);
  if (live?.text === site.text && (live.signature === 'da-ky') === site.isSigned) return undefined;
  const livePaths = live?.files.keys() ?? (await listReleasePaths(target, state.live));
  refuseUnfit({ site, live, livePaths, state, verifyKey });
  if (state.live !== undefined && !live)
    say(`Bản kê của bản đang chạy \`${state.live}\` bị hỏng nên không nối tệp với bản đó; mọi tệp được chép mới.`);
  if (live && isAhead(live.manifest.builtAt, state.now))
    say(
      `Bản đang chạy ghi là dựng lúc ${sayInstant(live.manifest.builtAt)}, lúc ấy ở máy giữ trang chưa tới, nên ngày đó không được tính.`,
    );

  const making = makingFolder(randomBytes(6).toString('hex'));
  const copied = await bringOver(site, target, making, state.live, live).catch(async (error: unknown) => {
    await target.run(`rm -rf -- ${making}`).catch(() => undefined); // the next run removes it if this fails
    throw error;
  });
  const name = await nameRelease(target, state, content);
  const { key } = site.manifest;
  if (site.isSigned && key !== undefined && key !== state.rememberedKey) await rememberKey(target, key);
  const purge = live && (await notePurge(target, site, state.live, live)); // before the switch, the last sure step
  await switchRelease(target, state, name, making);
  if (purge) say(purge);
  const { removed, said } = await pruneReleases(target, { ...state, releases: [...state.releases, name] }, [
    name,
    state.live,
  ]);
  if (said) say(`Chưa xóa được bản cũ (${said}); bản mới vẫn đang chạy.`);
  await unlockTarget(target);
  return { ...copied, name, former: state.live, files: site.files.size + site.manifestFiles.size, removed };
}

/** Notes for the owner of a cache in front of the host what the cache must drop when the site is live. */
async function notePurge(
  target: Target,
  { siteDir, manifest, files }: BuiltSite,
  liveName: string | undefined,
  live: ReleaseReading,
): Promise<string | undefined> {
  const book = join(siteDir, addressBookFile);
  const purge = await writePurgeList({
    target,
    siteUrl: manifest.site,
    live: {
      files: live.files.keys(),
      addressBook: await readTargetFile(target, `releases/${liveName}/${addressBookFile}`),
    },
    next: { files: files.keys(), addressBook: existsSync(book) ? readFileSync(book, 'utf8') : undefined },
  });
  return sayPurge(purge, target.address.label);
}

/** Lists the paths from the folder itself, for a release whose manifest is broken. */
async function listReleasePaths(target: Target, name: string | undefined): Promise<string[]> {
  if (name === undefined) return [];
  return (await target.must(`cd releases/${name} && find . -type f`)).split('\n').map((path) => path.slice(2));
}

/** Brings the site into the new folder, and checks every byte there against the manifest. */
async function bringOver(
  site: BuiltSite,
  target: Target,
  making: string,
  liveName: string | undefined,
  live: ReleaseReading | undefined,
): Promise<Copied> {
  const { siteDir, manifestFiles } = site;
  const files = new Map([...site.files, ...manifestFiles]);
  if (target.ssh !== undefined) {
    const sent = await sendSite({ siteDir, target, making, files: files.keys(), live: live && liveName });
    await verifySent({ target, making, manifestFiles, count: files.size });
    return sent;
  }
  const outDir = join(target.dir, making);
  const shards = Object.entries(live?.manifest.shards ?? {}).map(([shard, sum]) => [shardPath(shard), sum] as const);
  const copied = await copySite({
    siteDir,
    outDir,
    files,
    live: live && { dir: join(target.dir, 'releases', liveName ?? ''), files: new Map([...live.files, ...shards]) },
  }).catch((error: NodeJS.ErrnoException) => refuseCopy(target, siteDir, error));
  await verifyCopy(site, outDir);
  return copied;
}

const codes: Record<string, string> = { ENOSPC: 'No space left on device', EDQUOT: 'Disk quota exceeded' };

function refuseCopy({ address }: Target, siteDir: string, { code = '', path, message }: NodeJS.ErrnoException): never {
  if (path?.startsWith(siteDir) && !codes[code] && !existsSync(path))
    return refuse(
      `Tệp \`${path}\` mất đi trong lúc đang chép.`,
      'Đừng dựng hay sửa trang trong lúc đăng; dựng lại rồi đăng.',
    );
  return refuseTarget(address.label, codes[code] ?? message);
}

/**
 * Refuses a copy that differs from the manifest. A linked file that was changed in place in the live release is first
 * copied from the site again: the next release must not inherit the damage.
 */
async function verifyCopy({ siteDir, text, manifest }: BuiltSite, outDir: string): Promise<void> {
  const verify = async (): Promise<Awaited<ReturnType<typeof verifySite>>['faults']> =>
    (await verifySite(outDir, { publicKey: manifest.key })).faults;
  let faults = await verify();
  const changed = faults.filter(({ reason }) => reason === 'tep-khac' || reason === 'manh-sai');
  if (changed.length > 0) {
    for (const { path } of changed) copyFile(joinBelow(siteDir, path), joinBelow(outDir, path));
    faults = await verify();
  }
  if (faults.length > 0) refuseFaults(siteDir, faults);
  if (readFileSync(join(outDir, manifestPath), 'utf8') !== text)
    refuse('Bản kê của trang bị thay trong lúc đang chép.', 'Đừng dựng trang trong lúc đăng; chạy lại lệnh này.');
}

/** Names the release by the target's own clock. No two releases have the same second. */
async function nameRelease(
  target: Target,
  state: TargetState,
  content: PublishSiteOptions['content'],
): Promise<string> {
  for (let { now } = state; ; { now } = await readTarget(target)) {
    const name = createReleaseName({ instant: now, ...content });
    if (!state.releases.some((release) => release.slice(0, 16) === name.slice(0, 16))) return name;
    await wait(100);
  }
}
