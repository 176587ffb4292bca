/** Bytes and files of the index that had to be fetched. */
export interface Fetched {
  bytes: number;
  requests: number;
}

export interface BenchAnswer {
  /** Paths of the first results, best first, the whole archive searched. */
  paths: string[];
  /** Milliseconds to the first ten results and what they show. */
  ms: number;
  /** Fetched until then. */
  first: Fetched;
  /** Fetched until the whole archive was searched. */
  whole: Fetched;
}

/** A search engine over the pages of one site. */
export interface Contestant {
  name: string;
  /** Seconds to build the index from nothing; undefined where the newsroom behind the site is not at hand. */
  buildSeconds: number | undefined;
  /** What the engine publishes, index and scripts. */
  publishedBytes: number;
  /** Brotli bytes of the scripts and WebAssembly that the search page loads. */
  engineBytes: number;
  /** Answers as to a reader who has just come: nothing of the index is loaded. */
  ask: (text: string) => Promise<BenchAnswer>;
}

/** Results that a reader sees first, and that are scored. */
export const shown = 10;
/** One more is asked for: some judgements leave out the article that the query was taken from. */
export const asked = shown + 1;
