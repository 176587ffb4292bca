import type { Unit } from '../schemas/unit.ts';
import { formatDate } from '../vietnamese/format-date.ts';
import { dayOf, type NewsDate } from '../vietnamese/news-date.ts';
import { isUnitActive } from './unit-name.ts';

type BylineFault =
  | { isHidden: true }
  | {
      isHidden: false;
      /** Continues the sentence after the unit's name. */
      reason: string;
      /** Ids of the units that may sign instead. */
      successors: string[];
    };

const maySign = (unit: Unit, date: NewsDate): boolean => unit.public && isUnitActive(unit, date);

/** Why a unit may not sign an article of that day; undefined if it may. */
export function judgeByline(unit: Unit, date: NewsDate | undefined, units: readonly Unit[]): BylineFault | undefined {
  if (!unit.public) return { isHidden: true };
  if (date === undefined || isUnitActive(unit, date)) return undefined;
  const isOver = unit.to !== undefined && dayOf(date) > unit.to;
  return {
    isHidden: false,
    reason: isOver
      ? `chỉ hoạt động đến hết ngày ${formatDate(unit.to ?? '')}`
      : `đến ngày ${formatDate(unit.from ?? '')} mới thành lập`,
    successors: isOver ? findSuccessors(unit, date, units) : [],
  };
}

/** The units that took over; if one of them had ended by that day, the units that took over from it. */
function findSuccessors(unit: Unit, date: NewsDate, units: readonly Unit[]): string[] {
  const byId = new Map(units.map((one) => [one.id, one]));
  const reached = new Set([unit.id]);
  const found: string[] = [];
  const waiting = [unit];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const id of next.successors) {
      const successor = byId.get(id);
      if (!successor || reached.has(id)) continue;
      reached.add(id);
      if (maySign(successor, date)) found.push(id);
      else waiting.push(successor);
    }
  }
  return found;
}

/** A unit that may sign an article of that day, for an example. */
export const findSigner = (units: readonly Unit[], date: NewsDate | undefined): string | undefined =>
  units.find((unit) => (date === undefined ? unit.public : maySign(unit, date)))?.id;
