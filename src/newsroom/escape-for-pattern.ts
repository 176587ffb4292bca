/** A text as a pattern that fits it alone, in PCRE and JavaScript alike. */
export const escapeForPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
