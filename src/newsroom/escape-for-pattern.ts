/** A pattern that matches only this text, in PCRE and in JavaScript. */
export const escapeForPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
