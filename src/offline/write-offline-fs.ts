import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { latestCount } from '../newsroom/latest-count.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { homePath, offlinePath, searchPath } from '../newsroom/paths.ts';
import { workerPath } from '../newsroom/worker-path.ts';
import { manifestFile, type SearchManifest } from '../search/index/search-manifest.ts';
import { bundleGroup } from './bundle-group-fs.ts';
import { buildRemovingWorker, buildWorker } from './build-worker-fs.ts';
import { isPictureAddress, smallPictures } from './list-referenced-files.ts';
import { planParts, type OfflineFiles } from './plan-parts.ts';
import { automaticLimit, type Release, type SearchBundle } from './release.ts';
import { openSiteFiles, type SiteFiles } from './site-files-fs.ts';
import { writeGoneList } from './write-gone-list-fs.ts';
import { writeWebManifest } from './write-web-manifest-fs.ts';
import { writeYearLists } from './write-year-lists-fs.ts';

const searchManifestUrl = `/pagefind/${manifestFile}`;

interface WriteOfflineOptions {
  /** The built site, complete except for the files that this function adds. */
  siteDir: string;
  newsroom: Newsroom;
  /** Cache of the search index bundles, kept between builds. */
  cacheDir: string;
  /** Most bytes that are fetched without asking. */
  limit?: number;
}

/**
 * Adds the files for offline reading to a built site: the service worker with its list of files, the search index of
 * each group of years as one file, the list of files of each year, and the list of withdrawn pages. If the agency
 * wants nothing kept, adds only the script and the list that delete what was kept before.
 */
export async function writeOffline({
  siteDir,
  newsroom,
  cacheDir,
  limit = automaticLimit,
}: WriteOfflineOptions): Promise<void> {
  await writeWebManifest(siteDir, newsroom);
  const isOff = newsroom.agency.offline === false;
  writeGoneList({ siteDir, newsroom, isOff });
  if (isOff) {
    writeFileSync(join(siteDir, workerPath), await buildRemovingWorker());
    return;
  }
  const { groups } = readSearchManifest(siteDir);
  const bundles = new Map(groups.map(({ folder }) => [folder, writeBundle(siteDir, folder, cacheDir, false)]));
  writeYearLists({ siteDir, newsroom, groups, bundles });

  const files = openSiteFiles(siteDir);
  const [newest] = groups;
  const whole = newest && bundles.get(newest.folder);
  const parts = planParts(
    {
      ...listOfflineFiles(files, newsroom),
      bundles: newest && whole && { whole, brief: writeBundle(siteDir, newest.folder, cacheDir, true) },
    },
    limit,
  );
  const release: Omit<Release, 'digest'> = {
    parts,
    groups: groups.map(({ folder }) => folder),
  };
  const digest = createHash('sha256').update(JSON.stringify(release)).digest('hex').slice(0, 12);
  writeFileSync(join(siteDir, workerPath), await buildWorker({ digest, ...release }));
}

function listOfflineFiles(files: SiteFiles, { articles }: Newsroom): OfflineFiles {
  const latest = articles.slice(0, latestCount).map(({ path }) => path);
  const frame = [homePath, offlinePath];
  const describeAll = (pages: readonly string[]) =>
    [...pages, ...pages.flatMap((page) => files.assetsOf(page).filter((asset) => !isPictureAddress(asset)))].map(
      files.describe,
    );
  const pictures = smallPictures([...frame, ...latest].flatMap(files.assetsOf));
  return {
    frame: describeAll(frame),
    articles: describeAll(latest),
    search: [...describeAll([searchPath]), files.describe(searchManifestUrl)],
    pictures: [...new Set(pictures)].map(files.describe),
  };
}

function readSearchManifest(siteDir: string): SearchManifest {
  return JSON.parse(gunzipSync(readFileSync(join(siteDir, searchManifestUrl))).toString()) as SearchManifest;
}

function writeBundle(siteDir: string, folder: string, cacheDir: string, isBrief: boolean): SearchBundle {
  const packed = bundleGroup({ groupDir: join(siteDir, 'pagefind', folder), cacheDir, isBrief });
  const url = `/pagefind/${folder}/${isBrief ? 'gon' : 'tat-ca'}.gz`;
  writeFileSync(join(siteDir, url), packed);
  return { folder, url, bytes: packed.length };
}
