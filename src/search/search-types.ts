import type { FoundQuickLink } from './quick-links/find-quick-links.ts';

/** Requests and answers of the search, the same in the browser's worker and in `npm run search`. */

export const filterNames = ['don-vi', 'chuyen-muc', 'the', 'nam'] as const;
export type FilterName = (typeof filterNames)[number];

export type SearchOrder = 'phu-hop' | 'moi-nhat';

export interface SearchRequest {
  /** As typed, in any Unicode form. */
  text: string;
  /** Ids that a result must have; a filter that is left out does not apply. */
  filters: Partial<Record<FilterName, string>>;
  order: SearchOrder;
  /** Search the words as typed, without restoring marks. */
  literal?: boolean;
}

/** A found page, before any of its data is read. */
export interface Hit {
  /** Index of its group; the newest is 0. */
  group: number;
  /** Its number in that group; the newest page is 0. */
  page: number;
  score: number;
}

export type FilterCounts = Record<FilterName, Record<string, number>>;

export interface SearchAnswer {
  /** Best first, or newest first. */
  hits: Hit[];
  /** The words that found the hits; excerpts mark them. */
  wanted: ReadonlySet<string>;
  /** False while older years are still to come. */
  isWhole: boolean;
  /** The query with its marks restored, if that query was searched. */
  restored?: string | undefined;
  /** How many hits each filter value has, the other filters applied. May be undefined until `isWhole`. */
  counts?: FilterCounts | undefined;
  /** Words that no page has, if other words of the query are found; only in the whole answer. */
  unknown?: string[] | undefined;
  /** Queries that find something where this one, unfiltered, finds nothing; only in the whole answer. */
  suggestions?: string[] | undefined;
  /** The years that were searched, if others are out of reach; otherwise left out. */
  years?: readonly string[] | undefined;
  /** Pages and phone numbers that the query names; they are not results and are not counted. */
  quickLinks?: FoundQuickLink[] | undefined;
  /** Why nothing was searched: the text is empty, or shorter than a word. */
  hint?: 'trong' | 'qua-ngan' | undefined;
}

/** A piece of text; `isMatch` is true where it matches the reader's words. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** The data that a result shows. */
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
   * May answer first for the newest years only; answers last for all years, with `isWhole`. Years that are out of
   * reach are left out, and `years` names the others.
   * @throws when an index file cannot be read
   */
  search: (request: SearchRequest) => AsyncGenerator<SearchAnswer>;
  /**
   * Reads the results for the hits, with excerpts for `wanted` of the same answer: another search may run meanwhile.
   */
  show: (answer: Pick<SearchAnswer, 'hits' | 'wanted'>) => Promise<Result[]>;
}
