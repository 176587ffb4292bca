/** Quotes words in a message: backticks cannot stand between backticks. */
export const quoteWords = (words: string): string => (words.includes('`') ? `“${words}”` : `\`${words}\``);
