import type { Crumb } from '../views/crumb.ts';
import type { Article } from '../newsroom/article.ts';
import { paginate } from '../newsroom/paginate.ts';
import { pageKey } from './_page-key.ts';
import type { Site } from './_site.ts';
import { toTeaser } from '../views/to-teaser.ts';

type Data = Pick<Site, 'newsroom' | 'index' | 'chromeDigest'>;

/** One list of articles, on as many pages as it needs. */
export interface ArticleList<Extra = unknown> {
  /** Parameters of the route besides `page`. */
  params: Record<string, string>;
  title: string;
  description: string;
  path: string;
  crumbs: Crumb[];
  /** Data that only the first page shows, besides the list; plain data. */
  extra?: Extra;
  articles: Article[];
}

/** The pages of lists for a route that ends in `[...page]`: the first page has the list's own address. */
export function listPaths<Extra>(site: Data, lists: ArticleList<Extra>[]) {
  return lists.flatMap(({ params, articles, ...list }) =>
    paginate(articles).map(({ number, total, items }) => {
      const head = { ...list, page: number, pages: total, count: articles.length };
      return {
        params: { ...params, page: number === 1 ? undefined : `trang/${number}` },
        props: { head, articles: items },
        cacheKey: pageKey(
          site,
          head,
          items.map((article) => toTeaser(site, article)),
        ),
      };
    }),
  );
}
