/** What a reader may want to be led to straight away: a page of the site that is no article, or a hotline's number. */
export interface QuickLink {
  name: string;
  /** Address on this site; a hotline has none. */
  path?: string;
  /** As it is printed; of a hotline only. */
  phone?: string;
  /** Other names that readers may know it by: a code, a short name, all names of the past. */
  known?: string[];
  /** The first day on which a unit was no more. */
  ended?: string;
  /** Names of the units that took over from it. */
  successors?: string[];
}
