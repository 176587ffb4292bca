import type { TeaserView } from './teaser-view.ts';
import type { Article } from '../newsroom/article.ts';
import { sectionPath } from '../newsroom/paths.ts';
import type { Section } from '../schemas/section.ts';
import { findCover } from './find-cover.ts';
import type { SiteData } from './site-data.ts';
import { toTeaser } from './to-teaser.ts';

export interface HomeView {
  lead?: TeaserView;
  latest: TeaserView[];
  /** Sections that have articles, in menu order. */
  sections: { name: string; path: string; first: TeaserView; others: TeaserView[] }[];
}

const latestLength = 6;
const sectionLength = 3;
/** Number of newest articles to search for one with a picture; without a picture, the newest article leads. */
const leadReach = 3;

/** The articles of the home page in their order. No article appears twice if a section has enough others to show. */
export function toHomeView(site: SiteData): HomeView {
  const { articles, sections } = site.newsroom;
  const lead = articles.slice(0, leadReach).find((article) => findCover(site.newsroom, article)) ?? articles[0];
  const latest = articles.filter((article) => article !== lead).slice(0, latestLength);
  const shown = new Set([lead, ...latest]);
  const view = (article: Article) => toTeaser(site, article);
  const storiesOf = ({ id }: Section): Article[] => {
    const all = site.index.articlesBySection.get(id) ?? [];
    const fresh = all.filter((article) => !shown.has(article));
    return (fresh.length >= sectionLength ? fresh : all).slice(0, sectionLength);
  };
  return {
    ...(lead && { lead: view(lead) }),
    latest: latest.map(view),
    sections: sections.flatMap((section) => {
      const [first, ...others] = storiesOf(section).map(view);
      return first ? [{ name: section.name, path: sectionPath(section.id), first, others }] : [];
    }),
  };
}
