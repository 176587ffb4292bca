import type { Picture } from '../newsroom/picture.ts';
import type { PublicationState } from '../newsroom/publication-state.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';

/** The data of an article in a list; plain data, so that a list's cache key can be made from it. */
export interface TeaserView {
  path: string;
  title: string;
  date: NewsDate;
  lead: string;
  section: string;
  unit: string;
  cover?: { picture: Picture; alt: string };
  state: PublicationState;
  /** Number of blocking faults, in `npm run dev`. */
  faults?: number;
}
