/** How often a rule was right on real articles. */
interface Measured {
  hits: number;
  /** Of the hits that a person looked at. */
  right: number;
  sampled: number;
}

/** By rule, on real articles of police portals made as dirty as old ones are; filled in when a rule is measured anew. */
export const measured: Readonly<Record<string, Measured>> = {};

/** Articles that the rules were measured on. */
export const measuredArticles = 1500;
