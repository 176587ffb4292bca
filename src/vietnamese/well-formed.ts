/** `text.toWellFormed()`, which browsers before 2023 do not have: half of a surrogate pair becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
