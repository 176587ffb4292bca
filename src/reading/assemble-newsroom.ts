import type { GonePage } from '../newsroom/address-book.ts';
import type { Article } from '../newsroom/article.ts';
import type { FaultyFile } from '../newsroom/faulty-file.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { pictureKey } from '../newsroom/picture-address.ts';
import { resolveOldAddresses } from '../newsroom/resolve-old-addresses.ts';
import { sortArticles } from '../newsroom/sort-articles.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import type { Facts } from './facts.ts';
import { isShown, listShownOwners } from './files/list-picture-owners.ts';
import type { Registries } from './registries/registries.ts';

type ReadFacts = Pick<Facts, 'sources' | 'emblem' | 'made' | 'now' | 'includeUnpublished'>;

/** What pages show: the folder as it was read, or what a preview makes of one with faults. */
export interface Shown {
  registries: Registries;
  articles: readonly Article[];
  pages: readonly StandingPage[];
}

interface AssembleOptions {
  /** Overrides `siteUrl` of the agency. */
  siteUrl?: string | undefined;
  /** Files with faults that the preview shows all the same. */
  faulty?: FaultyFile[] | undefined;
}

/** What pages show of a folder in which nothing blocks. */
export const listShown = (facts: ReadFacts, registries: Registries): Shown => ({
  registries,
  articles: facts.sources.flatMap(({ article }) => (article && isShown(article, facts) ? [article] : [])),
  pages: facts.sources.flatMap(({ page }) => page ?? []),
});

/** Puts together the newsroom that pages are made of, and changes nothing of what it is made from. */
export function assembleNewsroom(
  facts: ReadFacts,
  { registries, articles, pages }: Shown,
  { siteUrl, faulty }: AssembleOptions = {},
): Newsroom {
  const { agency, sections, units, tags, abbreviations, oldAddresses } = registries;
  const pictures = picturesOf(facts);
  const [emblem] = facts.emblem.uses;
  return {
    agency,
    sections,
    units,
    tags,
    abbreviations,
    articles: sortArticles([...articles]),
    pages: [...pages].sort((a, b) => a.order - b.order || compareVietnamese(a.title, b.title)),
    ...answersOf(oldAddresses, facts, filesOf([...articles, ...pages], pictures)),
    pictures,
    emblem: emblem && facts.made?.pictures.get(emblem.original),
    siteUrl: new URL(siteUrl ?? agency.siteUrl).origin,
    now: new Date(facts.now).toISOString(),
    ...(faulty && { faulty }),
  };
}

/** The pictures that the site shows, by id. Variants of other pictures stay in the cache. */
function picturesOf(facts: ReadFacts): Newsroom['pictures'] {
  const originals = listShownOwners(facts).flatMap(({ uses }) => uses.map(({ original }) => original));
  const made = originals.flatMap((original) => facts.made?.pictures.get(original) ?? []);
  return Object.fromEntries(made.map((picture) => [picture.id, picture]));
}

/** Keys of the pictures and documents that pages show. */
const filesOf = (owners: readonly Pick<Article, 'attachments'>[], pictures: Newsroom['pictures']): Set<string> =>
  new Set([
    ...Object.keys(pictures).map(pictureKey),
    ...owners.flatMap(({ attachments }) => attachments.map(({ path }) => withdrawnKey(path))),
  ]);

/** A preview shows expired articles themselves, and drafts with their withdrawn pictures and documents. */
function answersOf(
  entries: Registries['oldAddresses'],
  { sources, now, includeUnpublished }: ReadFacts,
  files: ReadonlySet<string>,
): Pick<Newsroom, 'redirects' | 'gone'> {
  const articles = sources.flatMap(({ article }) => article ?? []);
  const { redirects, gone } = resolveOldAddresses({ entries, articles, now });
  const isGone = ({ path, kind }: GonePage): boolean => kind === 'da-go' && !files.has(withdrawnKey(path));
  return { redirects, gone: includeUnpublished ? gone.filter(isGone) : gone };
}
