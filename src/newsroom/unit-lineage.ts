import type { Unit } from '../schemas/unit.ts';

export interface UnitLineage {
  /** By unit id; a unit without any has an empty list. */
  predecessors: Map<string, Unit[]>;
  /** By unit id, in the order of its registry line. */
  successors: Map<string, Unit[]>;
}

/**
 * Which unit took over from which. Units that are not public are in neither list, because a page must never name them.
 */
export function unitLineage(units: readonly Unit[]): UnitLineage {
  const known = new Map(units.filter((unit) => unit.public).map((unit) => [unit.id, unit]));
  const predecessors = new Map<string, Unit[]>(units.map(({ id }) => [id, []]));
  const successors = new Map<string, Unit[]>(units.map(({ id }) => [id, []]));
  for (const unit of units) {
    for (const id of new Set(unit.successors)) {
      const successor = known.get(id);
      if (successor) successors.get(unit.id)?.push(successor);
      if (unit.public) predecessors.get(id)?.push(unit);
    }
  }
  return { predecessors, successors };
}
