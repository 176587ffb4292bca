import { sectionPath, unitPath } from '../newsroom/paths.ts';
import { feedPaths } from './_list-feeds.ts';
import { loadSite } from './_site.ts';

/** One feed for each section. */
export async function sectionFeedPaths() {
  const site = await loadSite();
  return feedPaths(
    site,
    site.newsroom.sections.map(({ id, name }) => ({
      id,
      name,
      path: sectionPath(id),
      articles: site.index.articlesBySection.get(id) ?? [],
    })),
  );
}

/** One feed for each public unit. */
export async function unitFeedPaths() {
  const site = await loadSite();
  return feedPaths(
    site,
    site.newsroom.units
      .filter((unit) => unit.public)
      .map(({ id, name }) => ({
        id,
        name,
        path: unitPath(id),
        articles: site.index.articlesByUnit.get(id) ?? [],
      })),
  );
}
