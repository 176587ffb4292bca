const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text without signs. The index and the queries are split in the same way. */
export const wordsOfText = (text: string): string[] => text.match(word) ?? [];
