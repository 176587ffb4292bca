import type { Unit } from '../schemas/unit.ts';
import type { Crumb } from './crumb.ts';

/** The data of a unit's page about the unit itself; plain data, so that the page's cache key can be made from it. */
export interface UnitHistoryView {
  code?: string | undefined;
  /** The last day of the unit, if it is in the past. */
  ended?: string | undefined;
  names: Unit['names'];
  predecessors: Crumb[];
  successors: Crumb[];
}
