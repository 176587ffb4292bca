import type { Unit } from '../schemas/unit.ts';
import type { Crumb } from './crumb.ts';

/** What a unit's page says of the unit itself; plain data, so that the page's cache key can be made from it. */
export interface UnitHistoryView {
  code?: string | undefined;
  /** The last day, when it is in the past. */
  ended?: string | undefined;
  names: Unit['names'];
  predecessors: Crumb[];
  successors: Crumb[];
}
