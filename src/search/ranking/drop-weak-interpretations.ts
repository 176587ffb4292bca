import type { RankedInterpretation } from './rank-interpretation.ts';

/** An interpretation is dropped if its best page scores less than this share of the best page of all. */
const fewestShare = 0.05;

/**
 * The interpretations that the reader may have meant: `coong an` finds pages by `an` alone, but `công an` finds them
 * by both words.
 */
export function dropWeakInterpretations<Ranked extends Pick<RankedInterpretation, 'hits'>>(
  interpretations: readonly Ranked[],
): Ranked[] {
  const bests = interpretations.map(({ hits }) => hits.reduce((best, { score }) => Math.max(best, score), 0));
  const best = bests.reduce((most, score) => Math.max(most, score), 0);
  return interpretations.filter((_, index) => (bests[index] ?? 0) >= fewestShare * best);
}
