import { instantToNewsDate } from '../vietnamese/format-date.ts';
import { createOldAddressMatcher } from '../newsroom/create-old-address-matcher.ts';
import { listOldAnswers } from '../newsroom/old-answers.ts';
import { findMissingPages } from './find-missing-pages.ts';
import { judgeSuccession } from './judge-succession.ts';
import { readAddressBook } from '../hosting/read-address-book-fs.ts';
import type { BuiltSite } from './read-built-site-fs.ts';
import type { ReleaseReading, TargetState } from './read-target-fs.ts';
import { refuse } from './refusal.ts';
import { parseReleaseName } from './release-name.ts';

interface Fitness {
  site: BuiltSite;
  /** `verifyKey` of the content; undefined when it has none. */
  verifyKey: string | undefined;
  live: ReleaseReading | undefined;
  /** Paths of every file of the live release. */
  livePaths: Iterable<string>;
  state: TargetState;
}

/** Refuses a site that may not follow the live one: for its key, its signature, its date, or lost addresses. */
export function refuseUnfit({
  site: { siteDir, manifest, isSigned, files },
  live,
  livePaths,
  state,
  verifyKey,
}: Fitness): void {
  const refusal = judgeSuccession({
    next: { manifest, isSigned },
    live: live && {
      manifest: live.manifest,
      isSigned: live.signature === 'da-ky',
      publishedAt: parseReleaseName(state.live ?? '')?.instant ?? live.manifest.builtAt,
    },
    wasEverSigned: state.wasEverSigned,
    rememberedKey: state.rememberedKey,
    verifyKey,
    now: state.now,
  });
  if (refusal) refuse(refusal.message, refusal.cure, refusal.fault);
  const missing = findMissingPages(livePaths, {
    files: new Set(files.keys()),
    answersOld: createOldAnswerer(siteDir),
  });
  if (missing.length > 0) refuseMissing(missing, instantToNewsDate(Date.parse(state.now)).slice(0, 10));
}

/** Makes a function that says whether an old address of a built site answers at a path. */
function createOldAnswerer(siteDir: string): (path: string) => boolean {
  const matcher = createOldAddressMatcher(listOldAnswers(readAddressBook(siteDir)));
  return (path) => (matcher.findWritten(path, '') ?? matcher.findLost(path, '')) !== undefined;
}

const refuseMissing = (missing: readonly string[], today: string): never =>
  refuse(
    [
      `${missing.length} địa chỉ đang có người đọc sẽ không còn trang nào trả lời:`,
      ...missing.map((address) => `  ${address}`),
    ].join('\n'),
    [
      'Bài đổi chỗ thì ghi địa chỉ cũ vào `aliases` của bài; trang khác đổi chỗ, hoặc bài đã gỡ, thì ghi vào `content/duong-dan-cu.yml`:',
      `  - { path: ${missing[0]}, to: /dia-chi-moi/ }`,
      `  - { path: ${missing[0]}, date: ${today} }`,
      'Muốn nói lý do gỡ với người đọc thì thêm `reason`. Rồi dựng lại và đăng.',
    ].join('\n'),
    'content',
  );
