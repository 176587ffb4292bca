import type { Picture } from '../newsroom/picture.ts';
import type { PublicationState } from '../newsroom/publication-state.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';

/** What a list shows of an article; plain data, so that a list's cache key can be made from it. */
export interface TeaserView {
  path: string;
  title: string;
  date: NewsDate;
  lead: string;
  section: string;
  unit: string;
  cover?: { picture: Picture; alt: string };
  state: PublicationState;
  /** How much blocks it, in a preview. */
  faults?: number;
}
