import { readAddress } from '../../newsroom/address-key.ts';
import { createOldAddressMatcher } from '../../newsroom/create-old-address-matcher.ts';
import { createOwnerFinder } from '../../newsroom/create-owner-finder.ts';
import { listOldEntries } from '../../newsroom/old-entries.ts';
import {
  archivePath,
  gonePath,
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
  yearListPath,
  yearPath,
} from '../../newsroom/paths.ts';
import type { SitePaths } from '../../rules/rule.ts';
import { oldPathSchema } from '../../schemas/old-path.ts';
import { sitePathOfFile } from '../../rules/articles/site-path-of-file.ts';
import type { Registries } from '../registries/registries.ts';

interface SiteSources {
  /** Paths from the content folder. */
  files: readonly string[];
  registries: Partial<Pick<Registries, 'units' | 'sections' | 'tags' | 'oldAddresses'>>;
  /** Old addresses of the articles. It is called once, and only when an address is found nowhere else. */
  aliases: () => Iterable<string>;
}

const files = ['/rss.xml', '/feed.json', '/sitemap-index.xml', '/sitemap-tin-moi.xml', '/robots.txt'];
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const withFeeds = (list: string): string[] => [list, `${list}rss.xml`, `${list}feed.json`];

const yearsOf = (sources: readonly string[]): Set<string> =>
  new Set(sources.flatMap((file) => /^bai-viet\/(\d{4})\//.exec(file)?.[1] ?? []));

/** Addresses of the site's own pages and of the content files. */
function listAnswered({ files: sources, registries }: Pick<SiteSources, 'files' | 'registries'>): string[] {
  const { units = [], sections = [], tags = [] } = registries;
  return [
    ...[homePath, searchPath, archivePath, siteMapPath, offlinePath, unitsPath, sectionsPath, tagsPath, verifyPath],
    ...files,
    ...sources.flatMap((file) => sitePathOfFile(file) ?? []),
    ...sections.flatMap(({ id }) => withFeeds(sectionPath(id))),
    ...units.filter((unit) => unit.public).flatMap(({ id }) => withFeeds(unitPath(id))),
    ...tags.map(({ id }) => tagPath(id)),
    ...[...yearsOf(sources)].flatMap((year) => [yearPath(year), ...months.map((month) => monthPath(year, month))]),
  ];
}

/**
 * Finds the owner of an address before the site is built, so that no old address takes it. Owners are the site's pages,
 * the files that the site fetches by itself, and the files of `public/`.
 */
export const createContentOwnerFinder = ({
  files: sources,
  registries,
  publicFiles,
}: Pick<SiteSources, 'files' | 'registries'> & { publicFiles: readonly string[] }): ((
  address: string,
) => string | undefined) =>
  createOwnerFinder([
    gonePath,
    ...[...yearsOf(sources)].map(yearListPath),
    ...publicFiles.map((file) => `/${file}`),
    ...listAnswered({ files: sources, registries }),
  ]);

/**
 * Every address of the future site, as far as the names of files and registries tell. Only the build knows whether an
 * article is a draft or a month has an article; its checks look again.
 */
export function listSitePaths({ files: sources, registries, aliases }: SiteSources): SitePaths {
  const moved = (registries.oldAddresses ?? []).filter(({ to }) => to !== undefined).map(({ path }) => path);
  const known = new Set(listAnswered({ files: sources, registries }));
  let old: ReturnType<typeof createOldAddressMatcher> | undefined;
  return {
    has: (address) => {
      if (known.has(address)) return true;
      const all = (): string[] => [...aliases(), ...moved].filter((one) => oldPathSchema.safeParse(one).success);
      old ??= createOldAddressMatcher(listOldEntries(all().map((one) => ({ address: one, value: undefined }))));
      const { path } = readAddress(address);
      const query = address.split(/\?(.*)/s)[1] ?? '';
      return (old.findWritten(path, query) ?? old.findLost(path, query)) !== undefined;
    },
    [Symbol.iterator]: () => known[Symbol.iterator](),
  };
}
