/** Bytes and files of the index that were fetched. */
export interface Fetched {
  bytes: number;
  requests: number;
}

export interface BenchAnswer {
  /** Paths of the first results, best first, after the whole archive was searched. */
  paths: string[];
  /** Milliseconds until the first ten results can be shown. */
  ms: number;
  /** Fetched until then. */
  first: Fetched;
  /** Fetched until the whole archive was searched. */
  whole: Fetched;
}

/** A search engine over the pages of one site. */
export interface Contestant {
  name: string;
  /** Seconds to build the index from nothing; undefined when the content of the site is not available. */
  buildSeconds: number | undefined;
  /** Bytes of everything that the engine publishes: index and scripts. */
  publishedBytes: number;
  /** Bytes after brotli of the scripts and WebAssembly that the search page loads. */
  engineBytes: number;
  /** Answers a reader who has just come: nothing of the index is loaded yet. */
  ask: (text: string) => Promise<BenchAnswer>;
}

/** The number of results that a reader sees first, and that are scored. */
export const shownResults = 10;
/** One more result is requested, because some judgements leave out the article that the query comes from. */
export const asked = shownResults + 1;
