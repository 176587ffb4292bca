import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { mdxComponentNames } from '../components/mdx/names.ts';
import { chooseFeedArticles } from '../feeds/choose-feed-articles.ts';
import { createBodyRenderer } from '../markdown/pipeline.ts';
import type { Article } from '../newsroom/article.ts';
import type { FaultyFile } from '../newsroom/faulty-file.ts';
import { indexNewsroom, type NewsroomIndex } from '../newsroom/index-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { sortArticles } from '../newsroom/sort-articles.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import { readJudgedBody } from '../reading/articles/read-judged-body-fs.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import type { SiteData } from '../views/site-data.ts';
import { createComponentRenderer } from './_create-component-renderer.ts';
import { renderOnce } from './_render-once.ts';

/**
 * The data from which pages are made. It is loaded once for each build, here at the edge, so that all other code takes
 * arguments.
 */
export interface Site extends SiteData {
  /** HTML of a body, of `.md` or `.mdx`; empty if the page shows the faults of the body instead. */
  renderBody: (owner: Article | StandingPage) => Promise<string>;
  /** Changes with every part that all pages share: the agency, the menu, the footer. */
  chromeDigest: string;
}

let site: Promise<Site> | undefined;

/** Without a cache in `npm run dev`, because the content changes while the server runs. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return createSite();
  site ??= createSite();
  return site;
}

/** For `npm run dev`: the files with blocking faults, and whether pages can still be made. */
export async function loadFaulty(): Promise<{ faulty: FaultyFile[]; isOpen: boolean }> {
  const [shared] = await getCollection('newsroom');
  const { faulty = [], agency } = (shared?.data ?? {}) as Partial<Newsroom>;
  return { faulty, isOpen: agency !== undefined };
}

async function createSite(): Promise<Site> {
  const [articles, pages, [shared]] = await Promise.all([
    getCollection('articles'),
    getCollection('pages'),
    getCollection('newsroom'),
  ]);
  if (!shared) throw new Error('This should never happen: the snapshot holds no newsroom');
  const { contentDir, ...rest } = shared.data as Omit<Newsroom, 'articles' | 'pages'> & { contentDir: string };
  // Astro's content store has its own order of entries.
  const newsroom: Newsroom = {
    ...rest,
    articles: sortArticles(articles.map((entry) => entry.data as Article)),
    pages: pages
      .map((entry) => entry.data as StandingPage)
      .sort((a, b) => a.order - b.order || compareVietnamese(a.title, b.title)),
  };
  const renderBody = createBodyRenderer({
    siteUrl: newsroom.siteUrl,
    pictures: newsroom.pictures,
    abbreviations: newsroom.abbreviations,
    components: mdxComponentNames,
    renderComponent: createComponentRenderer(newsroom.agency),
  });
  const index = indexNewsroom(newsroom);
  return {
    newsroom,
    index,
    renderBody: renderOnce(listFeedFiles(newsroom, index), async (owner) =>
      owner.faulty && !owner.faulty.showsBody ? '' : renderBody(await readJudgedBody(contentDir, owner), owner),
    ),
    chromeDigest: digestOf({
      agency: newsroom.agency,
      emblem: newsroom.emblem?.id,
      sections: newsroom.sections,
      pages: newsroom.pages.map(({ path, title }) => [path, title]),
      siteUrl: newsroom.siteUrl,
      preview: newsroom.preview,
      abbreviations: newsroom.abbreviations,
    }),
  };
}

/** The files of articles that feeds contain with their whole bodies. */
const listFeedFiles = ({ articles }: Newsroom, { articlesBySection, articlesByUnit }: NewsroomIndex): Set<string> =>
  new Set(
    [articles, ...articlesBySection.values(), ...articlesByUnit.values()]
      .flatMap(chooseFeedArticles)
      .map(({ file }) => file),
  );

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
