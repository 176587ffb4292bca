import { dayOf, hasHour, newsDateToInstant, type NewsDate } from '../vietnamese/news-date.ts';

/** Draft, due later, published, expired. */
export type PublicationState = 'nhap' | 'cho-dang' | 'da-dang' | 'het-han';

interface Publishable {
  date: NewsDate;
  expires?: NewsDate | undefined;
  draft: boolean;
}

const dayLength = 86_400_000;

/** The state of an article at the instant `now`, in milliseconds. Only `da-dang` is on the site. */
export function publicationState({ date, expires, draft }: Publishable, now: number): PublicationState {
  if (draft) return 'nhap';
  if (newsDateToInstant(date) > now) return 'cho-dang';
  if (expires !== undefined && expiryInstant(expires) <= now) return 'het-han';
  return 'da-dang';
}

/** A bare day is the last day shown, so it ends at the next midnight in Viet Nam; an hour is exact. */
export const expiryInstant = (expires: NewsDate): number =>
  hasHour(expires) ? newsDateToInstant(expires) : newsDateToInstant(dayOf(expires)) + dayLength;
