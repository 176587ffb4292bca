import type { RankedInterpretation } from './rank-interpretation.ts';

/** An interpretation whose best page is worth less than this of another's best is not what was meant. */
const fewestShare = 0.05;

/**
 * The interpretations that may be what was meant: `coong an` finds pages by `an` alone, but `công an` finds them by
 * both words.
 */
export function dropWeakInterpretations<Ranked extends Pick<RankedInterpretation, 'hits'>>(
  interpretations: readonly Ranked[],
): Ranked[] {
  const bests = interpretations.map(({ hits }) => hits.reduce((best, { score }) => Math.max(best, score), 0));
  const best = bests.reduce((most, score) => Math.max(most, score), 0);
  return interpretations.filter((_, index) => (bests[index] ?? 0) >= fewestShare * best);
}
