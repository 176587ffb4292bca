/** A direct target for a reader: a page of the site that is not an article, or the number of a hotline. */
export interface QuickLink {
  name: string;
  /** Address on this site; a hotline has none. */
  path?: string;
  /** As it is printed; only hotlines have one. */
  phone?: string;
  /** Other names that readers may type: a code, a short name, all former names. */
  known?: string[];
  /** The first day on which the unit no longer existed. */
  ended?: string;
  /** Names of the units that took over from it. */
  successors?: string[];
}
