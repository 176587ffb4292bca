import { mkdirSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runVerb, startVerb, type VerbResult } from './run-verb-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

/** Makes a place for a test's sites and targets that any web server can read. */
export function openWorkshop(name: string): string {
  const dir = join(makeTemporaryFolder(name), 'mo');
  mkdirSync(dir, { mode: 0o755 });
  return dir;
}

/** There is no content beside these sites, so their releases are `-nogit`, unless a test names a content folder. */
const env = { CONTENT_DIR: '/khong-co-noi-dung', BUILD_NOW: '' };

export const publish = (to: string, site: string, ...args: string[]): Promise<VerbResult> =>
  runVerb('publish', { args: ['--to', to, '--site', site, ...args], env });

export const startPublish = (to: string, site: string, ...args: string[]): ReturnType<typeof startVerb> =>
  startVerb('publish', { args: ['--to', to, '--site', site, ...args], env });

export const rollback = (to: string, ...args: string[]): Promise<VerbResult> =>
  runVerb('rollback', { args: ['--to', to, ...args], env });

export const status = (to: string, ...args: string[]): Promise<VerbResult> =>
  runVerb('publish', { args: ['--to', to, '--status', ...args], env });

/** Gives the name of the live release. */
export const liveName = (target: string): string => basename(readlinkSync(join(target, 'current')));

/** Reads what readers see in `phien-ban.txt`. */
export const liveVersion = (target: string): string =>
  readFileSync(join(target, 'current/phien-ban.txt'), 'utf8').trim();

export const releaseNames = (target: string): string[] => readdirSync(join(target, 'releases')).sort();

/** Splits a report into lines, without what differs from run to run: release names, times, counts of earlier checks. */
export const steady = (text: string): string[] =>
  text
    .replaceAll(/\d{8}T\d{6}Z-[\w-]+/g, '<bản>')
    .replaceAll(/[\d,]+ giây/g, '<giây>')
    .replaceAll(/\d\d:\d\d:\d\d ngày \d\d\/\d\d\/\d{4}/g, '<lúc>')
    .replaceAll(/, trong đó .* lần soát trước/g, '')
    .trimEnd()
    .split('\n');
