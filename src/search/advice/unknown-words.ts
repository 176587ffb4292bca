/** More than these no reader looks at, and a query of so many was pasted. */
const mostNamed = 5;

/** Words as they were typed, or as one interpretation of the query has them. */
type Words = readonly string[];

/**
 * The words of a query that no page has, where some page has others of them; none where the index holds nothing of the
 * query at all. A word that an interpretation replaces by indexed words is not missed: `coong`, read as `công`.
 */
export function unknownWords(
  [typed = [], ...interpretations]: readonly Words[],
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
