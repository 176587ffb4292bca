import type { TeaserView } from './teaser-view.ts';
import type { Article } from '../newsroom/article.ts';
import { publicationState } from '../newsroom/publication-state.ts';
import { unitNameOn } from '../newsroom/unit-name.ts';
import { findCover } from './find-cover.ts';
import { registryEntryOf } from './registry-entry-of.ts';
import type { SiteData } from './site-data.ts';

/** The data of an article for lists. */
export function toTeaser({ newsroom, index }: SiteData, article: Article): TeaserView {
  const { path, title, date, lead, cover, faulty } = article;
  const picture = findCover(newsroom, article);
  return {
    path,
    title,
    date,
    lead,
    section: registryEntryOf(index.sectionById, article.section).name,
    unit: unitNameOn(registryEntryOf(index.unitById, article.unit), date),
    ...(picture && cover && { cover: { picture, alt: cover.alt } }),
    state: publicationState(article, Date.parse(newsroom.now)),
    ...(faulty && { faults: faulty.faults.filter(({ isBlocking }) => isBlocking).length }),
  };
}
