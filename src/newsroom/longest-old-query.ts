/**
 * A longer query, or one with more parameters, matches no old address: nobody shares such links, and each costs more.
 */
export const longestOldQuery = { bytes: 2000, parameters: 32 } as const;
