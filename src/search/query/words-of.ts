const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, signs gone: what the index holds and what a query asks for are split alike. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];
