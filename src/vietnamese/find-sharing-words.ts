import { fold } from './fold.ts';

/** Words with fewer letters in all are too vague to search for. */
const fewest = 4;
/** Most candidates to propose. */
const most = 3;

const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^a-z\d]+/)
      .filter(Boolean),
  );

/**
 * The candidates that contain all words of `word`, `an-toan-giao-thong` for `giao-thong`; without any, those whose
 * words are all in `word`. Those that differ by the fewest words come first. Ignores marks and case.
 *
 * @param textsOf the names of a candidate, each a separate text
 */
export function findSharingWords<Candidate>(
  word: string,
  candidates: Iterable<Candidate>,
  textsOf: (candidate: Candidate) => readonly string[],
): Candidate[] {
  const said = wordsOf(word);
  if ([...said].join('').length < fewest) return [];
  const wider: { candidate: Candidate; apart: number }[] = [];
  const narrower: typeof wider = [];
  for (const candidate of candidates) {
    const called = textsOf(candidate).map(wordsOf);
    const aparts = (isMeant: (words: Set<string>) => boolean): number[] =>
      called.filter(isMeant).map((words) => Math.abs(words.size - said.size));
    const [more] = aparts((words) => said.isSubsetOf(words)).sort((a, b) => a - b);
    const [less] = aparts((words) => words.isSubsetOf(said) && [...words].join('').length >= fewest).sort(
      (a, b) => a - b,
    );
    if (more !== undefined) wider.push({ candidate, apart: more });
    else if (less !== undefined) narrower.push({ candidate, apart: less });
  }
  return (wider.length > 0 ? wider : narrower)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
