import { dayOf, type NewsDate } from '../vietnamese/news-date.ts';
import type { Unit } from '../schemas/unit.ts';

interface Span {
  from?: NewsDate | undefined;
  to?: NewsDate | undefined;
}

/**
 * The name of a unit on a day: a byline in the archive keeps the name of its time. If two spans overlap, the later
 * line of the registry counts; a day without a span gets the unit's present name.
 */
export function unitNameOn(unit: Pick<Unit, 'name' | 'names'>, date: NewsDate): string {
  return unit.names.findLast((named) => covers(named, date))?.name ?? unit.name;
}

/** Whether the unit existed on that day, including its first and last days. */
export const isUnitActive = (unit: Pick<Unit, 'from' | 'to'>, date: NewsDate): boolean => covers(unit, date);

function covers({ from, to }: Span, date: NewsDate): boolean {
  const day = dayOf(date);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
