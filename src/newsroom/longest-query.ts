/** Longer queries, or of more parameters, name no old address: nobody shares them, and each address would cost more. */
export const longestQuery = { bytes: 2000, parameters: 32 } as const;
