import { isSyllable } from '../../vietnamese/is-syllable.ts';

/** Hashtags are the longest words in which readers leave out the spaces. */
const longestRun = 60;
const longestPiece = 'nghieng'.length;
/** Number of ways kept at each letter: `congan` is `cong an`, `con gan`, … */
const mostWays = 8;

/**
 * The ways to split a folded word into syllables and numbers, those with fewest pieces first: `luadao` → `lua dao`.
 */
export function splitWords(word: string): string[][] {
  if (word.length > longestRun) return [];
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= word.length; end++) {
    const starts = Array.from({ length: Math.min(end, longestPiece) }, (_, back) => end - 1 - back);
    ways[end] = starts
      .filter((start) => isPiece(word, start, end))
      .flatMap((start) =>
        ways.slice(start, start + 1).flatMap((all) => all.map((way) => [...way, word.slice(start, end)])),
      )
      .sort((a, b) => a.length - b.length)
      .slice(0, mostWays);
  }
  return ways
    .slice(-1)
    .flat()
    .filter((way) => way.length > 1);
}

function isPiece(word: string, start: number, end: number): boolean {
  const piece = word.slice(start, end);
  if (!/^\d+$/.test(piece)) return isSyllable(piece);
  return !/\d/.test(word.charAt(start - 1) + word.charAt(end));
}
