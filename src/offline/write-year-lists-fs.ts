import { writeFileSync } from 'node:fs';
import { listFiles } from '../disk/list-files-fs.ts';
import { joinBelow } from '../disk/join-below.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { archivePath, yearListPath, yearPath } from '../newsroom/paths.ts';
import type { SearchManifest } from '../search/index/search-manifest.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import { isPictureAddress, smallPictures } from './list-referenced-files.ts';
import type { SearchBundle } from './release.ts';
import { openSiteFiles } from './site-files-fs.ts';
import { yearDigestLength, type YearFile, type YearList } from './year-list.ts';

interface WriteYearListsOptions {
  siteDir: string;
  newsroom: Pick<Newsroom, 'articles'>;
  /** Groups of the search index, newest first. */
  groups: SearchManifest['groups'];
  /** By the group's folder. */
  bundles: ReadonlyMap<string, SearchBundle>;
}

/**
 * Writes beside each year's page the list of all files for reading the year offline: its articles, lists and pictures.
 */
export function writeYearLists({ siteDir, newsroom, groups, bundles }: WriteYearListsOptions): void {
  const site = openSiteFiles(siteDir);
  const toFile = (url: string): YearFile => {
    const { bytes, revision, integrity } = site.describe(url);
    return [url, bytes, revision === undefined ? '' : integrity.replace('sha256-', '').slice(0, yearDigestLength)];
  };
  for (const [year, articles] of Map.groupBy(newsroom.articles, ({ date }) => dayOf(date).slice(0, 4))) {
    const pages = [...articles.map(({ path }) => path), archivePath, ...listsOf(siteDir, yearPath(year))];
    const assets = [...new Set(pages.flatMap(site.assetsOf))];
    const shown = [...assets.filter((asset) => !isPictureAddress(asset)), ...smallPictures(assets)].sort();
    const files = [...pages, ...shown].map(toFile);
    const group = groups.find(({ years }) => years.includes(year));
    const bundle = group && bundles.get(group.folder);
    const list: YearList = {
      year,
      articles: articles.length,
      files,
      ...(bundle && { bundle }),
      isNewest: group === groups[0],
      bytes: files.reduce((sum, [, size]) => sum + size, bundle?.bytes ?? 0),
    };
    writeFileSync(joinBelow(siteDir, yearListPath(year)), JSON.stringify(list));
  }
}

/** The pages of a year and its months, with every page of their lists. */
const listsOf = (siteDir: string, list: string): string[] =>
  listFiles(joinBelow(siteDir, list))
    .files.filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => `${list}${path.replace(/index\.html$/, '')}`)
    .sort();
