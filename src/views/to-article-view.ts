import type { ArticleView } from './article-view.ts';
import type { Crumb } from './crumb.ts';
import { lastChange } from '../newsroom/last-change.ts';
import type { Article } from '../newsroom/article.ts';
import { sectionPath, tagPath, unitPath } from '../newsroom/paths.ts';
import { publicationState } from '../newsroom/publication-state.ts';
import { unitNameOn } from '../newsroom/unit-name.ts';
import { registryEntryOf } from './registry-entry-of.ts';
import { findCover } from './find-cover.ts';
import type { SiteData } from './site-data.ts';
import { toTeaser } from './to-teaser.ts';

/** The data of an article's page except its body. */
export function toArticleView(site: SiteData, article: Article): ArticleView {
  const { newsroom, index } = site;
  const unit = registryEntryOf(index.unitById, article.unit);
  const cover = findCover(newsroom, article);
  const { previous, next } = index.neighbours.get(article.id) ?? {};
  return {
    article,
    pageTitle: index.pageTitles.get(article.id) ?? article.title,
    unit: { id: unit.id, name: unitNameOn(unit, article.date), ...(unit.public && { path: unitPath(unit.id) }) },
    section: { name: registryEntryOf(index.sectionById, article.section).name, path: sectionPath(article.section) },
    ...(article.updated.length > 0 && { changed: lastChange(article) }),
    tags: article.tags.map((id) => ({ name: registryEntryOf(index.tagById, id).name, path: tagPath(id) })),
    ...(cover && { cover }),
    ...(previous && { previous: toCrumb(previous) }),
    ...(next && { next: toCrumb(next) }),
    related: (index.related.get(article.id) ?? []).map((related) => toTeaser(site, related)),
    state: publicationState(article, Date.parse(newsroom.now)),
  };
}

const toCrumb = ({ title, path }: Article): Crumb => ({ name: title, path });
