import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { joinBelow } from '../../disk/join-below.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { compactIndex, writeMeta } from './compact-index.ts';
import { facetsFile, toFacets } from '../index/facets.ts';
import { groupYears } from './group-years.ts';
import { pageText } from './page-text.ts';
import { readMeta } from '../index/pagefind-format.ts';
import { toFragment, toPagefindRecord } from './pagefind-record.ts';
import { manifestFile, type SearchManifest } from '../index/search-manifest.ts';
import { toQuickLinks } from '../quick-links/to-quick-links.ts';
import { toSearchRecord, type SearchRecord } from './search-record.ts';

/** Raise this number whenever the same records give different files. */
const indexVersion = 5;
const pagefindVersion = '1.6.0';
/** Number of records sent before the build waits for the answers. */
const batchSize = 100;

interface BuildIndexOptions {
  /** The built site; the index goes into its `pagefind/`. */
  siteDir: string;
  newsroom: Newsroom;
  /** Cache of the groups: a group whose pages did not change is not built again. */
  cacheDir: string;
}

/**
 * Builds the search index of a built site, a group of years at a time, newest pages first within each.
 * @throws when Pagefind refuses a page or cannot write: a site whose search is broken is not published
 */
export async function buildSearchIndex({ siteDir, newsroom, cacheDir }: BuildIndexOptions): Promise<void> {
  const records = Map.groupBy(
    newsroom.articles.map((article) => toRecord(article, siteDir, newsroom)),
    ({ filters }) => filters.nam[0] ?? '',
  );
  const years = groupYears(new Map([...records].map(([year, ofYear]) => [year, ofYear.length])));
  const manifest: SearchManifest = {
    groups: [],
    abbreviations: newsroom.abbreviations,
    quickLinks: toQuickLinks(newsroom),
  };
  for (const group of years) {
    // Articles are newest first already; the number of a page is its place in that order.
    const ofGroup = [...group].reverse().flatMap((year) => records.get(year) ?? []);
    const folder = `${[...new Set([group[0], group.at(-1)])].join('-')}-${digestOf(ofGroup)}`;
    const cached = join(cacheDir, folder);
    if (!existsSync(cached)) await buildGroup(ofGroup, cached);
    cpSync(cached, join(siteDir, 'pagefind', folder), { recursive: true });
    manifest.groups.push({ folder, years: group, pages: ofGroup.length });
  }
  mkdirSync(join(siteDir, 'pagefind'), { recursive: true });
  writeFileSync(join(siteDir, 'pagefind', manifestFile), gzipSync(JSON.stringify(manifest), { level: 9 }));
  await close();
}

function toRecord(
  article: Newsroom['articles'][number],
  siteDir: string,
  { units, sections, tags }: Newsroom,
): SearchRecord {
  return toSearchRecord(article, {
    text: pageText(readFileSync(joinBelow(siteDir, `${article.path}index.html`), 'utf8')),
    unit: units.find(({ id }) => id === article.unit),
    section: sections.find(({ id }) => id === article.section),
    tags: tags.filter(({ id }) => article.tags.includes(id)),
  });
}

const digestOf = (records: SearchRecord[]): string =>
  createHash('sha256')
    .update(JSON.stringify([indexVersion, pagefindVersion, records]))
    .digest('hex')
    .slice(0, 10);

async function buildGroup(records: SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let start = 0; start < records.length; start += batchSize) {
    const answers = await Promise.all(
      records.slice(start, start + batchSize).map((record) => index.addCustomRecord(toPagefindRecord(record))),
    );
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(`Pagefind refused a page: ${failed.join('; ')}`);
  }
  await writeGroup(index, records, folder);
}

/** Writes to a temporary folder and renames it, so that a killed build does not leave half a group in the cache. */
async function writeGroup(index: PagefindIndex, records: SearchRecord[], folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('This should never happen: an index without meta file');
  const pagefinds = readMeta(gunzipSync(metaFile.content));
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const { meta, chunks } = compactIndex(
    pagefinds,
    pagefinds.chunks.map(({ name }) => gunzipSync(contents.get(`index/${name}.pf_index`) ?? new Uint8Array())),
  );
  const making = `${folder}.${process.pid}.tmp`;
  const write = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(making, path)), { recursive: true });
    writeFileSync(join(making, path), bytes);
  };
  write('meta.pf_meta', gzipSync(writeMeta(meta, pagefindVersion), { level: 9 }));
  for (const [number, chunk] of chunks.entries())
    write(`index/${meta.chunks[number]?.name}.pf_index`, gzipSync(chunk, { level: 9 }));
  write(facetsFile, gzipSync(JSON.stringify(toFacets(records.map(({ filters }) => filters))), { level: 9 }));
  for (const [number, record] of records.entries()) {
    const page = meta.pages[number];
    if (!page) throw new Error(`This should never happen: ${record.url} became no page`);
    write(`fragment/${page.fragment}.pf_fragment`, gzipSync(toFragment(record), { level: 9 }));
  }
  await index.deleteIndex();
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
}
