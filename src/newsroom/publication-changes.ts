import { newsDateToInstant, type NewsDate } from '../vietnamese/news-date.ts';
import { expiryInstant } from './publication-state.ts';

/** The data of an article that decide when readers see it. */
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
  /** The page appears, or it expires. */
  change: 'len-trang' | 'het-han';
  file: string;
  path: string;
}

/** Every change that the dates of the articles cause, past ones too, in order of time. */
export function listPublicationChanges(articles: readonly ScheduledArticle[]): PublicationChange[] {
  return articles
    .flatMap(changesOf)
    .sort((a, b) => a.instant - b.instant || (a.file < b.file ? -1 : Number(a.file > b.file)));
}

/** A draft never appears, and neither does an article that expires before it is due. */
function changesOf({ file, path, date, expires, draft }: ScheduledArticle): PublicationChange[] {
  const due = newsDateToInstant(date);
  const end = expires === undefined ? Infinity : expiryInstant(expires);
  if (draft || end <= due) return [];
  const appears: PublicationChange = { instant: due, change: 'len-trang', file, path };
  return end === Infinity ? [appears] : [appears, { ...appears, instant: end, change: 'het-han' }];
}

/** The changes after one instant and up to another: a site built at `after` lacks exactly these at `until`. */
export const changesBetween = (
  changes: readonly PublicationChange[],
  after: number,
  until: number,
): PublicationChange[] => changes.filter(({ instant }) => instant > after && instant <= until);
