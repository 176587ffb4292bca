/** What flags and questions together say of a new article. */
export interface Answers {
  title: string;
  date: string;
  unit: string;
  section: string;
  tags: string[];
  summary: string;
  photos: string[];
  /** What each photograph shows, in the order of the photographs. */
  alts: string[];
  draft: boolean;
  /** Proposed as the date. */
  today: string;
}
