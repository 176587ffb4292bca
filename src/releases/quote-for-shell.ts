/** A text as one word of a POSIX shell, whatever it holds. */
export const quoteForShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
