import { newsDateToInstant, type NewsDate } from '../vietnamese/news-date.ts';
import { expiryInstant } from './publication-state.ts';

/** What of an article decides when readers see it. */
export interface ScheduledArticle {
  /** Path of the source from the content folder: `bai-viet/2026/tuan-tra-dem.md`. */
  file: string;
  /** `/bai-viet/2026/tuan-tra-dem/` */
  path: string;
  date: NewsDate;
  expires?: NewsDate | undefined;
  draft: boolean;
}

/** An instant at which a page appears or disappears, if the site is built then. */
export interface PublicationChange {
  /** Milliseconds since 1970 UTC. */
  instant: number;
  /** The page appears, or its term is over. */
  change: 'len-trang' | 'het-han';
  file: string;
  path: string;
}

/** Every change that the articles bring by themselves, past ones too, in the order of time. */
export function listPublicationChanges(articles: readonly ScheduledArticle[]): PublicationChange[] {
  return articles
    .flatMap(changesOf)
    .sort((a, b) => a.instant - b.instant || (a.file < b.file ? -1 : Number(a.file > b.file)));
}

/** A draft never shows, and neither does what expires before it is due. */
function changesOf({ file, path, date, expires, draft }: ScheduledArticle): PublicationChange[] {
  const due = newsDateToInstant(date);
  const end = expires === undefined ? Infinity : expiryInstant(expires);
  if (draft || end <= due) return [];
  const appears: PublicationChange = { instant: due, change: 'len-trang', file, path };
  return end === Infinity ? [appears] : [appears, { ...appears, instant: end, change: 'het-han' }];
}

/** Those after one instant and up to another: a site built at `after` lacks exactly these when `until` has come. */
export const changesBetween = (
  changes: readonly PublicationChange[],
  after: number,
  until: number,
): PublicationChange[] => changes.filter(({ instant }) => instant > after && instant <= until);
