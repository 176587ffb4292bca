/** Words that may replace the next `length` words of a query. */
export interface PathStep {
  length: number;
  words: readonly string[];
  likelihood: number;
}

/** One choice for every word of the query, in order. */
export interface QueryPath {
  words: string[];
  likelihood: number;
  /** Number of words of the query that have no replacement. */
  lost: number;
}

/**
 * The likeliest paths through a query. `steps` holds the choices that begin at each of its words. A word without any
 * choice is lost.
 */
export function bestPaths(steps: readonly (readonly PathStep[])[], most: number): QueryPath[] {
  const paths: QueryPath[][] = [[{ words: [], likelihood: 0, lost: 0 }], ...steps.map(() => [])];
  for (const [at, ofWord] of steps.entries()) {
    const isLost = ofWord.length === 0;
    for (const { length, words, likelihood } of isLost ? [nothing] : ofWord) {
      const longer = likeliest(paths.slice(at, at + 1).flat(), most).map((path) => ({
        words: [...path.words, ...words],
        likelihood: path.likelihood + likelihood,
        lost: path.lost + Number(isLost),
      }));
      for (const path of longer) paths[at + length]?.push(path);
    }
  }
  return likeliest(paths.slice(-1).flat(), most);
}

const nothing: PathStep = { length: 1, words: [], likelihood: 0 };

const likeliest = (paths: readonly QueryPath[], most: number): QueryPath[] =>
  [...paths].sort((a, b) => b.likelihood - a.likelihood).slice(0, most);
