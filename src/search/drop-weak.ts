/** In a short query every word matters: pages that lack one are only for when there is no other. */
const mostWordsAllNeeded = 6;
/** In a long one, a page that shares less than this with it is there by accident. */
const fewestShared = 0.3;

/** Leaves out what matches too little of a query of so many words; never all. */
export function dropWeak<Found extends { words: number }>(found: Found[], words: number): Found[] {
  const most = found.reduce((best, page) => Math.max(best, page.words), 0);
  const needed = words <= mostWordsAllNeeded ? most : Math.min(most, Math.ceil(fewestShared * words));
  return found.filter((page) => page.words >= needed);
}
