import type { RankedReading } from './rank-interpretation.ts';

/** A reading whose best page is worth less than this of another's best is not what was meant. */
const fewestShare = 0.05;

/**
 * The readings that may be what was meant: `coong an` finds pages by `an` alone, but `công an` finds them by both
 * words.
 */
export function dropWeakReadings<Ranked extends Pick<RankedReading, 'hits'>>(readings: readonly Ranked[]): Ranked[] {
  const bests = readings.map(({ hits }) => hits.reduce((best, { score }) => Math.max(best, score), 0));
  const best = bests.reduce((most, score) => Math.max(most, score), 0);
  return readings.filter((_, index) => (bests[index] ?? 0) >= fewestShare * best);
}
