/** In a short query every word matters: pages that lack a word are shown only if no page has more words. */
const mostWordsAllNeeded = 6;
/**
 * A query with this many words may contain one wrong word: if few pages have all words, pages that lack one are shown
 * too.
 */
const fewestForOneLess = 6;
const few = 10;
/** In a long query, a page with less than this share of the words matches by chance. */
const fewestShared = 0.3;

interface WordMatch {
  /** How many words of the query the page has. */
  words: number;
  /** Whether all words of the query are side by side on the page. */
  isWhole: boolean;
  /** Whether the words of a query of two are near each other. */
  isNear: boolean;
}

/**
 * Drops the pages that match too few of the `words` words of a query; never drops all. If some page has two words side
 * by side, they are one word of Vietnamese, and a page that has them far apart does not match: `đặc` and `xá` are not
 * `đặc xá`.
 */
export function dropWeak<Page extends WordMatch>(found: Page[], words: number): Page[] {
  const most = found.reduce((best, page) => Math.max(best, page.words), 0);
  const needed =
    words > mostWordsAllNeeded ? Math.ceil(fewestShared * words) : most - Number(mayLackOne(found, words, most));
  const isOneWord = found.some(({ isWhole }) => isWhole);
  return found.filter((page) => page.words >= Math.min(needed, most) && (!isOneWord || page.isNear));
}

const mayLackOne = (found: readonly WordMatch[], words: number, most: number): boolean =>
  words >= fewestForOneLess && found.filter((page) => page.words === most).length < few;
