import type { RankedInterpretation } from '../ranking/rank-interpretation.ts';
import type { QueryToken } from '../query/read-query.ts';

/**
 * The words that were searched in place of those typed: of the interpretation that gave the best page, its restored
 * marks, or what its keys of Telex or VNI were to be.
 *
 * @param interpretations the first is the query as typed; `ranked` has one for each
 */
export function restoredText(
  interpretations: readonly QueryToken[][],
  ranked: readonly Pick<RankedInterpretation, 'hits' | 'restored'>[],
): string | undefined {
  const scores = ranked.map(({ hits }) => hits.reduce((best, { score }) => Math.max(best, score), 0));
  const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), 0));
  const [typed, searched] = [interpretations[0] ?? [], interpretations[best] ?? []];
  const isDecoded = best > 0 && searched.length === typed.length;
  return ranked[best]?.restored ?? (isDecoded ? searched.map(({ text }) => text).join(' ') : undefined);
}
