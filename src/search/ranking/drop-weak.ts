/** In a short query every word matters: pages that lack one are only for when there is no other. */
const mostWordsAllNeeded = 6;
/** In a query of so many words, one of them may be a slip: where few pages have all, those that lack one come too. */
const fewestForOneLess = 6;
const few = 10;
/** In a long one, a page that shares less than this with it is there by accident. */
const fewestShared = 0.3;

interface Found {
  /** How many words of the query the page has. */
  words: number;
  /** Whether the whole query stands there side by side. */
  isWhole: boolean;
  /** Whether the words of a query of two come near each other. */
  isNear: boolean;
}

/**
 * Leaves out what matches too little of a query of so many words; never all. Where some page holds two words side by
 * side, they are one word of Vietnamese, and a page that has them far apart does not have it: `đặc` and `xá` make no
 * `đặc xá`.
 */
export function dropWeak<Page extends Found>(found: Page[], words: number): Page[] {
  const most = found.reduce((best, page) => Math.max(best, page.words), 0);
  const needed =
    words > mostWordsAllNeeded ? Math.ceil(fewestShared * words) : most - Number(mayLackOne(found, words, most));
  const isOneWord = found.some(({ isWhole }) => isWhole);
  return found.filter((page) => page.words >= Math.min(needed, most) && (!isOneWord || page.isNear));
}

const mayLackOne = (found: readonly Found[], words: number, most: number): boolean =>
  words >= fewestForOneLess && found.filter((page) => page.words === most).length < few;
