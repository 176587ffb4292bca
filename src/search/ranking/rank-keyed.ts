import type { KeyInterpretation } from '../query/key-interpretations.ts';
import type { SearchGroup } from '../index/open-group.ts';
import { rankInterpretation, type RankedInterpretation } from './rank-interpretation.ts';

/** `alone` exceeds any score by words alone; `inCompany` is about as much as two words that are side by side. */
const bonus = { alone: 1_000, inCompany: 24 };

/** Ranks the pages that hold the keys of an interpretation. Pages that name the date or document come first. */
export async function rankKeyed(
  groups: readonly SearchGroup[],
  { tokens, keys, isSaid }: KeyInterpretation,
  options: { literal?: boolean | undefined },
): Promise<RankedInterpretation> {
  const ranked = await rankInterpretation(groups, tokens, options);
  const holders = await Promise.all(keys.map((key) => rankInterpretation(groups, [key], { literal: true })));
  const held = holders.map(({ hits }) => new Set(hits.map(({ group, page }) => `${group}/${page}`)));
  const more = isSaid ? bonus[keys.length === tokens.length ? 'alone' : 'inCompany'] : 0;
  return {
    ...ranked,
    hits: ranked.hits
      .filter(({ group, page }) => held.every((pages) => pages.has(`${group}/${page}`)))
      .map((hit) => ({ ...hit, score: hit.score + more })),
  };
}
