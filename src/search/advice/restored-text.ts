import type { RankedInterpretation } from '../ranking/rank-interpretation.ts';
import type { QueryToken } from '../query/read-query.ts';

/**
 * The words that were searched instead of the typed ones. They come from the interpretation that gave the best page:
 * its restored marks, or the words that its Telex or VNI keys stand for.
 *
 * @param interpretations the first is the query as typed; `ranked` has one entry for each
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
