/** More than these no reader looks at, and a query of so many was pasted. */
const mostNamed = 5;

/** Words as they were typed, or as one reading of the query has them. */
type Words = readonly string[];

/**
 * The words of a query that no page has, where some page has others of them; none where the index holds nothing of the
 * query at all. A word that a reading replaces by words which are held is not missed: `coong`, read as `công`.
 */
export function unknownWords([typed = [], ...readings]: readonly Words[], isHeld: (word: string) => boolean): string[] {
  const isStoodFor = (word: string): boolean =>
    readings.some((reading) => !reading.includes(word) && reading.filter((one) => !typed.includes(one)).every(isHeld));
  const unknown = typed.filter((word) => !isHeld(word) && !isStoodFor(word));
  return unknown.length < typed.length ? [...new Set(unknown)].slice(0, mostNamed) : [];
}
