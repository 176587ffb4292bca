import { jsonFeedPath, listJsonFeedPath, listRssPath, rssPath } from '../feeds/feed-paths.ts';
import { listFeedWords, siteFeedWords } from '../feeds/feed-words.ts';
import { chooseFeedArticles } from '../feeds/choose-feed-articles.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Article } from '../newsroom/article.ts';
import { homePath } from '../newsroom/paths.ts';
import { feedArticles } from './_feed-articles.ts';
import { pageKey } from './_page-key.ts';
import { loadSite, type Site } from './_site.ts';

type Format = 'rss' | 'json';

interface FeedList {
  id: string;
  name: string;
  path: string;
  articles: Article[];
}

/** The feed of all articles. */
export async function siteFeed(format: Format): Promise<Feed> {
  const site = await loadSite();
  const { newsroom } = site;
  return {
    newsroom,
    ...siteFeedWords(newsroom.agency),
    path: homePath,
    selfPath: format === 'rss' ? rssPath : jsonFeedPath,
    articles: await feedArticles(site, newsroom.articles),
  };
}

/** The feed of one list. */
export async function listFeed(format: Format, { name, path, articles }: FeedList): Promise<Feed> {
  const site = await loadSite();
  return {
    newsroom: site.newsroom,
    ...listFeedWords(site.newsroom.agency, name),
    path,
    selfPath: format === 'rss' ? listRssPath(path) : listJsonFeedPath(path),
    articles: await feedArticles(site, articles),
  };
}

/** The routes of the feeds of lists, for `getStaticPaths`. */
export const feedPaths = (site: Site, lists: FeedList[]) =>
  lists.map((list) => {
    const shown = chooseFeedArticles(list.articles);
    return {
      params: { id: list.id },
      props: { list: { ...list, articles: shown } },
      cacheKey: pageKey(
        site,
        list.name,
        shown.map(({ digest, path }) => [digest, path]),
        namesOf(site),
      ),
    };
  });

/** The names that an article in a feed may show. */
const namesOf = ({ newsroom: { sections, units, tags } }: Site) => [sections, units, tags];
