import type { TeaserView } from '../components/teaser-view.ts';
import type { Article } from '../newsroom/article.ts';
import { publicationState } from '../newsroom/publication-state.ts';
import { unitNameOn } from '../newsroom/unit-name.ts';
import { findCover } from './_find-cover.ts';
import { entryOf } from './_entry-of.ts';
import type { Site } from './_site.ts';

/** What lists show of an article. */
export function toTeaser({ newsroom, index }: Pick<Site, 'newsroom' | 'index'>, article: Article): TeaserView {
  const { path, title, date, lead, cover, faulty } = article;
  const picture = findCover(newsroom, article);
  return {
    path,
    title,
    date,
    lead,
    section: entryOf(index.sectionById, article.section).name,
    unit: unitNameOn(entryOf(index.unitById, article.unit), date),
    ...(picture && cover && { cover: { picture, alt: cover.alt } }),
    state: publicationState(article, Date.parse(newsroom.now)),
    ...(faulty && { faults: faulty.faults.filter(({ isBlocking }) => isBlocking).length }),
  };
}
