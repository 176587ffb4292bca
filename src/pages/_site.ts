import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection, getEntry, render } from 'astro:content';
import { createMarkdownRenderer } from '../markdown/pipeline.ts';
import type { Article } from '../newsroom/article.ts';
import { indexNewsroom, type NewsroomIndex } from '../newsroom/index-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { sortArticles } from '../newsroom/sort-articles.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import { splitFrontmatter } from '../reading/split-frontmatter.ts';
import { cleanText } from '../vietnamese/clean-text.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';

/** What pages are made from: bound once a build, here at the edge, so that everything below takes arguments. */
export interface Site {
  newsroom: Newsroom;
  index: NewsroomIndex;
  /** HTML of a Markdown body; for `.mdx` use `getMdxContent`. */
  renderBody: (owner: Article | StandingPage) => Promise<string>;
  /** The component that an `.mdx` file compiles to. */
  getMdxContent: (owner: Article | StandingPage) => ReturnType<typeof renderEntry>;
  /** Changes with everything that stands on every page: the agency, the menu, the footer. */
  chromeDigest: string;
}

let site: Promise<Site> | undefined;

/** In `npm run dev` the content changes under the server, so nothing is kept there. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return createSite();
  site ??= createSite();
  return site;
}

async function createSite(): Promise<Site> {
  const [articles, pages, [shared]] = await Promise.all([
    getCollection('articles'),
    getCollection('pages'),
    getCollection('newsroom'),
  ]);
  if (!shared) throw new Error('This should never happen: the snapshot holds no newsroom');
  const { contentDir, ...rest } = shared.data as Omit<Newsroom, 'articles' | 'pages'> & { contentDir: string };
  // The store hands entries out in an order of its own.
  const newsroom: Newsroom = {
    ...rest,
    articles: sortArticles(articles.map((entry) => entry.data as Article)),
    pages: pages
      .map((entry) => entry.data as StandingPage)
      .sort((a, b) => a.order - b.order || compareVietnamese(a.title, b.title)),
  };
  const renderMarkdown = createMarkdownRenderer({
    siteUrl: newsroom.siteUrl,
    pictures: newsroom.pictures,
    abbreviations: newsroom.abbreviations,
  });
  return {
    newsroom,
    index: indexNewsroom(newsroom),
    renderBody: async (owner) => {
      const source = cleanText(await readFile(join(contentDir, owner.file), 'utf8'));
      return renderMarkdown(splitFrontmatter(source)?.body ?? '', { pictures: owner.pictures });
    },
    getMdxContent: renderEntry,
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

async function renderEntry(owner: Article | StandingPage) {
  const entry = await getEntry('slug' in owner ? 'articles' : 'pages', owner.id);
  if (!entry) throw new Error(`This should never happen: no entry ${owner.id}`);
  return (await render(entry)).Content;
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
