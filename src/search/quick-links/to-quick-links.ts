import type { Newsroom } from '../../newsroom/newsroom.ts';
import { homePath, sectionPath, tagPath, unitPath } from '../../newsroom/paths.ts';
import { isUnitActive } from '../../newsroom/unit-name.ts';
import { unitLineage } from '../../newsroom/unit-lineage.ts';
import type { Unit } from '../../schemas/unit.ts';
import { instantToDay } from '../../vietnamese/format-date.ts';
import type { QuickLink } from './quick-link.ts';

/** With more successors than this, one line is too long to help a reader. */
const mostSuccessors = 2;

/** Every quick link of a newsroom, the most wanted first. Units without a page are left out. */
export function toQuickLinks({ agency, units, sections, pages, tags, articles, now }: Newsroom): QuickLink[] {
  const today = instantToDay(Date.parse(now));
  const used = new Set(articles.flatMap((article) => article.tags));
  const { successors } = unitLineage(units);
  const shown = units.filter((unit) => unit.public);
  const isOver = ({ to }: Unit): boolean => to !== undefined && to < today;
  return [
    { name: agency.name, path: homePath, ...named([agency.shortName]) },
    ...shown.filter((unit) => !isOver(unit)).map(toPlace),
    ...shown.filter(isOver).map((unit) => ({
      ...toPlace(unit),
      ended: dayAfter(unit.to ?? ''),
      ...heirs((successors.get(unit.id) ?? []).filter((heir) => isUnitActive(heir, today))),
    })),
    ...sections.map(({ id, name }) => ({ name, path: sectionPath(id) })),
    ...pages.map(({ title, path }) => ({ name: title, path })),
    ...tags.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ name, path: tagPath(id) })),
    ...agency.hotlines.map(({ name, phone }) => ({ name, phone })),
  ];
}

function toPlace({ id, name, code, names }: Unit): QuickLink {
  const past = names.map((named) => named.name).filter((other) => other !== name);
  return { name, path: unitPath(id), ...named([...(code ? [code] : []), ...new Set(past)]) };
}

/** An empty list would take space in a file that every search loads. */
const named = (known: string[]): Pick<QuickLink, 'known'> => (known.length > 0 ? { known } : {});
const heirs = (units: Unit[]): Pick<QuickLink, 'successors'> =>
  units.length > 0 && units.length <= mostSuccessors ? { successors: units.map(({ name }) => name) } : {};

const dayAfter = (day: string): string => instantToDay(Date.parse(`${day}T00:00:00+07:00`) + 86_400_000);
