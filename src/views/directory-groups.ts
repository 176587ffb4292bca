import type { DirectoryGroup } from './directory-group.ts';
import { sectionPath, tagPath, unitPath } from '../newsroom/paths.ts';
import { isUnitActive } from '../newsroom/unit-name.ts';
import { listStrings } from '../strings/list-strings.ts';
import { unitStrings } from '../strings/unit-strings.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import { instantToNewsDate } from '../vietnamese/format-date.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import type { SiteData } from './site-data.ts';

/** The sections in menu order. */
export const sectionGroup = ({ newsroom, index }: SiteData): DirectoryGroup => ({
  name: listStrings.sections,
  links: newsroom.sections.map(({ id, name, description }) => ({
    name,
    path: sectionPath(id),
    count: index.articlesBySection.get(id)?.length ?? 0,
    note: description,
  })),
});

/** The tags that have articles, in the groups of the registry; tags without a group come last. */
export function tagGroups({ newsroom, index }: SiteData): DirectoryGroup[] {
  const used = newsroom.tags.filter(({ id }) => (index.articlesByTag.get(id)?.length ?? 0) > 0);
  const groups = Map.groupBy(used, ({ group }) => group ?? listStrings.otherTags);
  return [...groups]
    .toSorted(([a], [b]) => Number(a === listStrings.otherTags) - Number(b === listStrings.otherTags))
    .map(([name, tags]) => ({
      name,
      links: tags
        .toSorted((a, b) => compareVietnamese(a.name, b.name))
        .map((tag) => ({ name: tag.name, path: tagPath(tag.id), count: index.articlesByTag.get(tag.id)?.length ?? 0 })),
    }));
}

/** The public units in the order of the registry; units that exist today come first. */
export function unitGroups({ newsroom, index }: SiteData): DirectoryGroup[] {
  const today = dayOf(instantToNewsDate(Date.parse(newsroom.now)));
  const known = newsroom.units.filter((unit) => unit.public);
  return [true, false].map((active) => ({
    name: active ? unitStrings.active : unitStrings.dissolved,
    links: known
      .filter((unit) => isUnitActive(unit, today) === active)
      .map(({ id, name }) => ({ name, path: unitPath(id), count: index.articlesByUnit.get(id)?.length ?? 0 })),
  }));
}
