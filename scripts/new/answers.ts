/** The answers from flags and questions about a new article. */
export interface Answers {
  title: string;
  date: string;
  unit: string;
  section: string;
  tags: string[];
  summary: string;
  photos: string[];
  /** A description of each photograph, in the order of the photographs. */
  alts: string[];
  draft: boolean;
  /** The proposed date. */
  today: string;
}
