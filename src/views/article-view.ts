import type { Article } from '../newsroom/article.ts';
import type { Picture } from '../newsroom/picture.ts';
import type { PublicationState } from '../newsroom/publication-state.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';
import type { Crumb } from './crumb.ts';
import type { TeaserView } from './teaser-view.ts';

/** All that an article's page shows but its body; plain data, so that the page's cache key can be made from it. */
export interface ArticleView {
  article: Article;
  /** Of the page, in the browser's tab: the headline, told apart from equal ones. */
  pageTitle: string;
  /** The name that the unit had on the day; no path where the unit has no page. */
  unit: { id: string; name: string; path?: string };
  section: Crumb;
  /** The newest update, where there is any. */
  changed?: NewsDate;
  tags: Crumb[];
  cover?: Picture;
  /** The older and the newer one of the section. */
  previous?: Crumb;
  next?: Crumb;
  related: TeaserView[];
  state: PublicationState;
}
