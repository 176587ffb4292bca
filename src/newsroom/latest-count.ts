/** Number of articles that a reader can read offline without having opened them. */
export const latestCount = 20;
