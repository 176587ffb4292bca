import {
  archivePath,
  homePath,
  monthPath,
  offlinePath,
  searchPath,
  sectionPath,
  sectionsPath,
  siteMapPath,
  tagPath,
  tagsPath,
  unitPath,
  unitsPath,
  verifyPath,
  yearPath,
} from '../newsroom/paths.ts';
import type { SitePaths } from '../rules/rule.ts';
import { sitePathOfFile } from '../rules/site-path-of-file.ts';
import type { Registries } from './registries.ts';

interface SiteSources {
  /** Paths from the content folder. */
  files: readonly string[];
  registries: Partial<Pick<Registries, 'units' | 'sections' | 'tags' | 'oldAddresses'>>;
  /** Old addresses of the articles; asked for once, and only when an address is nowhere else. */
  aliases: () => Iterable<string>;
}

const files = ['/rss.xml', '/feed.json', '/sitemap-index.xml', '/sitemap-tin-moi.xml', '/robots.txt'];
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const withFeeds = (list: string): string[] => [list, `${list}rss.xml`, `${list}feed.json`];

/**
 * Every address that the site will answer at, as far as names of files and registries tell: whether an article is a
 * draft, or a month has one, is known only after the build, whose checks ask again.
 */
export function listSitePaths({ files: sources, registries, aliases }: SiteSources): SitePaths {
  const { units = [], sections = [], tags = [], oldAddresses = [] } = registries;
  const moved = oldAddresses.filter(({ to }) => to !== undefined).map(({ path }) => path);
  const years = new Set(sources.flatMap((file) => /^bai-viet\/(\d{4})\//.exec(file)?.[1] ?? []));
  const known = new Set([
    ...[homePath, searchPath, archivePath, siteMapPath, offlinePath, unitsPath, sectionsPath, tagsPath, verifyPath],
    ...files,
    ...sources.flatMap((file) => sitePathOfFile(file) ?? []),
    ...sections.flatMap(({ id }) => withFeeds(sectionPath(id))),
    ...units.filter((unit) => unit.public).flatMap(({ id }) => withFeeds(unitPath(id))),
    ...tags.map(({ id }) => tagPath(id)),
    ...[...years].flatMap((year) => [yearPath(year), ...months.map((month) => monthPath(year, month))]),
  ]);
  let old: ReadonlySet<string> | undefined;
  return {
    has: (path) => {
      if (known.has(path)) return true;
      old ??= new Set([...aliases(), ...moved].flatMap((alias) => [alias, alias.replace(/\/?$/, '/')]));
      return old.has(path);
    },
    [Symbol.iterator]: () => known[Symbol.iterator](),
  };
}
