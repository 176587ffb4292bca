/** The boundaries of a whole word; `\b` does not know Vietnamese letters. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
