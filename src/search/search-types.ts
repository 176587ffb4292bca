import type { FoundQuickLink } from './quick-links/find-quick-links.ts';

/** What the search page asks and is answered; the same in the browser's worker and in `npm run search`. */

export const filterNames = ['don-vi', 'chuyen-muc', 'the', 'nam'] as const;
export type FilterName = (typeof filterNames)[number];

export type SearchOrder = 'phu-hop' | 'moi-nhat';

export interface SearchRequest {
  /** As typed, in any Unicode form. */
  text: string;
  /** Ids that a result must have; a name that is left out does not filter. */
  filters: Partial<Record<FilterName, string>>;
  order: SearchOrder;
  /** Read the words as they are typed, without restoring marks. */
  literal?: boolean;
}

/** A found page, before anything of it is read. */
export interface Hit {
  /** Place of its group, the newest being 0. */
  group: number;
  /** Its number in that group; the newest page is 0. */
  page: number;
  score: number;
}

export type FilterCounts = Record<FilterName, Record<string, number>>;

export interface SearchAnswer {
  /** Best first, or newest first. */
  hits: Hit[];
  /** The words that found them, which their excerpts mark. */
  wanted: ReadonlySet<string>;
  /** False while older years are still to come. */
  isWhole: boolean;
  /** The query with its marks restored, where that is what was searched. */
  restored?: string | undefined;
  /** How many hits each filter value has, the other filters applied. Not yet known while older years are to come. */
  counts?: FilterCounts | undefined;
  /** Words that no page has, where other words of the query are found; on the whole answer only. */
  unknown?: string[] | undefined;
  /** Queries that find something where this one, unfiltered, finds nothing; on the whole answer only. */
  suggestions?: string[] | undefined;
  /** The years that were searched, where the others are out of reach; left out where all were. */
  years?: readonly string[] | undefined;
  /** Pages and numbers that the query names; they are no results and not counted. */
  quickLinks?: FoundQuickLink[] | undefined;
  /** Why nothing was searched: the text is empty, or shorter than a word. */
  hint?: 'trong' | 'qua-ngan' | undefined;
}

/** A piece of text; a match is what the reader's words found. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** A hit as its result shows it. */
export interface Result {
  /** `/bai-viet/2026/tuan-tra-dem/` */
  path: string;
  title: ExcerptPart[];
  /** `2026-06-19` */
  date: string;
  /** Id of the unit. */
  unit: string;
  excerpt: ExcerptPart[];
}

export interface SearchEngine {
  /**
   * Answers once for the newest years and again whenever older ones have joined, at last with `isWhole`. Years that are
   * out of reach are left out and the answer says so.
   * @throws when an index file cannot be had
   */
  search: (request: SearchRequest) => AsyncGenerator<SearchAnswer>;
  /** What the hits of an answer show, with excerpts of its own words: another search may run meanwhile. */
  show: (answer: Pick<SearchAnswer, 'hits' | 'wanted'>) => Promise<Result[]>;
}
