import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressKey } from '../newsroom/address-key.ts';
import { addressBookFile, type AddressBook } from '../newsroom/address-book.ts';
import type { CheckedSite } from './check-site.ts';
import { fingerprintChecks } from './checks-fingerprint-fs.ts';
import type { SiteGate } from './inspected-site.ts';
import { readSoundFiles, writeSoundFiles, type SoundFile } from './sound-files-fs.ts';

interface CheckChangesOptions {
  siteDir: string;
  siteUrl: string;
  /** SHA-256 of every file to check, by path with a leading slash. */
  digests: ReadonlyMap<string, string>;
  /** Files that exist but are not checked. Links to them are answered. */
  others: readonly string[];
  /** The folder for the records of earlier runs. */
  recordDir: string;
  /** Texts of everything else that the results depend on: the registries. */
  settings: readonly string[];
  /** Loads what the content folder knows. Called only when there is something to check. */
  openGate: () => Promise<Pick<SiteGate, 'context' | 'findSource'> | undefined>;
}

/**
 * Runs every check over a built site, except on files in which the same checks found nothing before and whose links are
 * still answered. Blocking problems are found as by `runChecks`. A shared title of two pages, which is only a reminder,
 * may be missed when one of the pages did not change.
 *
 * @throws when the folder cannot be read.
 */
export async function checkChanges(options: CheckChangesOptions): Promise<CheckedSite & { unchanged: number }> {
  const { siteUrl, digests, others, recordDir, settings } = options;
  const fingerprint = fingerprintChecks([siteUrl, ...settings]);
  const paths = new Set([...digests.keys(), ...others]);
  const settled = findSettled(readSoundFiles(recordDir, fingerprint), { paths, digests, old: readOldPaths(options) });
  const asked = [...digests.keys()].filter((path) => !isPacked(path, paths));
  const open = asked.filter((path) => !settled.has(path));
  const counts = { files: asked.length, unchanged: asked.length - open.length };
  if (open.length === 0) return { problems: [], pages: 0, ...counts };

  const { unsound, needsOf, ...checked } = await checkOpen(options, new Set(open));
  const sound = new Map(settled);
  for (const path of open) {
    const needs = unsound.has(path) ? undefined : needsOf(path);
    if (needs) sound.set(path, { digest: digests.get(path) ?? '', needs });
  }
  writeSoundFiles(recordDir, fingerprint, sound);
  return { ...checked, ...counts };
}

/** Whether the file is a compressed copy of a file beside it. */
const isPacked = (path: string, paths: ReadonlySet<string>): boolean =>
  /\.(?:br|gz)$/.test(path) && paths.has(path.replace(/\.(?:br|gz)$/, ''));

interface Standing {
  paths: ReadonlySet<string>;
  digests: ReadonlyMap<string, string>;
  /** Files at redirected or withdrawn addresses: a link to such a file is a finding although the file exists. */
  old: ReadonlySet<string>;
}

/** Files that need not be checked again. */
function findSettled(known: ReadonlyMap<string, SoundFile>, { paths, digests, old }: Standing): Map<string, SoundFile> {
  const isSettled = ([path, { digest, needs }]: [string, SoundFile]): boolean =>
    path !== addressBookPath &&
    digests.get(path) === digest &&
    needs.every((need) => paths.has(need) && (need === path || !old.has(need)));
  return new Map([...known].filter(isSettled));
}

/** The build's own list of old addresses. It is checked every time, because its content is about other files. */
const addressBookPath = `/${addressBookFile}`;

/** Every file that may answer at an old address. */
function readOldPaths({ siteDir, digests }: Pick<CheckChangesOptions, 'siteDir' | 'digests'>): Set<string> {
  if (!digests.has(addressBookPath)) return new Set();
  const { redirects = [], gone = [] } = JSON.parse(
    readFileSync(join(siteDir, addressBookPath), 'utf8'),
  ) as Partial<AddressBook>;
  const addresses = [...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)].map(addressKey);
  return new Set(addresses.flatMap((address) => [address, `${address}/index.html`]));
}

/** Loads the modules of the checks only if there is something to check: loading takes most of a small publish. */
async function checkOpen({ siteDir, siteUrl, openGate }: CheckChangesOptions, open: ReadonlySet<string>) {
  const [{ checks }, { checkFiles }, { readSite }, { createNeedLister }, gate] = await Promise.all([
    import('./all.ts'),
    import('./check-site.ts'),
    import('./read-site-fs.ts'),
    import('./list-needs.ts'),
    openGate(),
  ]);
  const site = readSite({ siteDir, siteUrl, gate });
  const skipped = new Set([...site.paths].filter((path) => !open.has(path)));
  const listNeeds = createNeedLister(site.origin);
  return { ...checkFiles(site, checks, skipped), needsOf: (path: string) => listNeeds(site.open(path)) };
}
