import { findUnclean } from './unclean-characters.ts';

/** The first invisible character that `cleanText` would remove from a text; undefined if there is none. */
export function findInvisible(text: string): { character: string; index: number } | undefined {
  let first: { character: string; index: number } | undefined;
  for (const found of findUnclean(text, ['an', 'xuong-dong'])) if (!first || found.index < first.index) first = found;
  return first;
}
