import type { Crumb } from './crumb.ts';
import type { UnitHistoryView } from './unit-history-view.ts';
import { unitPath } from '../newsroom/paths.ts';
import type { Unit } from '../schemas/unit.ts';
import { instantToNewsDate } from '../vietnamese/format-date.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import type { SiteData } from './site-data.ts';

/** The data of a unit's page about the unit itself. */
export function toUnitHistory({ newsroom, index }: SiteData, unit: Unit): UnitHistoryView {
  const today = dayOf(instantToNewsDate(Date.parse(newsroom.now)));
  return {
    code: unit.code,
    ended: unit.to !== undefined && unit.to < today ? unit.to : undefined,
    names: unit.names,
    predecessors: (index.predecessors.get(unit.id) ?? []).map(toCrumb),
    successors: (index.successors.get(unit.id) ?? []).map(toCrumb),
  };
}

const toCrumb = ({ id, name }: Unit): Crumb => ({ name, path: unitPath(id) });
