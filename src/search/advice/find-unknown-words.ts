/** No reader looks at more words than this, and a query with so many was pasted. */
const mostNamed = 5;

/** The words as typed, or those of one interpretation of the query. */
type QueryWords = readonly string[];

/**
 * The words of a query that no page has, if the index holds other words of the query; otherwise none. A word is not
 * unknown if an interpretation replaces it by indexed words: `coong`, read as `công`.
 */
export function findUnknownWords(
  [typed = [], ...interpretations]: readonly QueryWords[],
  isIndexed: (word: string) => boolean,
): string[] {
  const isStoodFor = (word: string): boolean =>
    interpretations.some(
      (interpretation) =>
        !interpretation.includes(word) && interpretation.filter((one) => !typed.includes(one)).every(isIndexed),
    );
  const unknown = typed.filter((word) => !isIndexed(word) && !isStoodFor(word));
  return unknown.length < typed.length ? [...new Set(unknown)].slice(0, mostNamed) : [];
}
