/** A reader's own words within a message: backticks cannot stand between backticks. */
export const quoteWords = (words: string): string => (words.includes('`') ? `“${words}”` : `\`${words}\``);
