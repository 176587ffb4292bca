import type { RankedReading } from '../ranking/rank-interpretation.ts';
import type { QueryToken } from '../query/read-query.ts';

/**
 * The words that were searched in place of those typed: of the reading that gave the best page, its restored marks, or
 * what its keys of Telex or VNI were to be.
 *
 * @param readings the first is the query as typed; `ranked` has one for each
 */
export function restoredText(
  readings: readonly QueryToken[][],
  ranked: readonly Pick<RankedReading, 'hits' | 'restored'>[],
): string | undefined {
  const scores = ranked.map(({ hits }) => hits.reduce((best, { score }) => Math.max(best, score), 0));
  const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), 0));
  const [typed, searched] = [readings[0] ?? [], readings[best] ?? []];
  const isDecoded = best > 0 && searched.length === typed.length;
  return ranked[best]?.restored ?? (isDecoded ? searched.map(({ text }) => text).join(' ') : undefined);
}
