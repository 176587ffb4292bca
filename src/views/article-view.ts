import type { Article } from '../newsroom/article.ts';
import type { Picture } from '../newsroom/picture.ts';
import type { PublicationState } from '../newsroom/publication-state.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';
import type { Crumb } from './crumb.ts';
import type { TeaserView } from './teaser-view.ts';

/** The data of an article's page except its body; plain data, so that the page's cache key can be made from it. */
export interface ArticleView {
  article: Article;
  /** The title in the browser's tab: the headline, with an addition if another article has the same one. */
  pageTitle: string;
  /** The name of the unit on the day of the article; without `path` if the unit has no page. */
  unit: { id: string; name: string; path?: string };
  section: Crumb;
  /** The date of the newest update; undefined without updates. */
  changed?: NewsDate;
  tags: Crumb[];
  cover?: Picture;
  /** The next older and the next newer article of the section. */
  previous?: Crumb;
  next?: Crumb;
  related: TeaserView[];
  state: PublicationState;
}
