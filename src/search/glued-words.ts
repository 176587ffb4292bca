const glued = /[\p{L}\p{M}\p{N}]+(?:[-–./_][\p{L}\p{M}\p{N}]+)+/gu;
const isMixed = (part: string): boolean => /\p{L}/u.test(part) && /\p{N}/u.test(part);

/**
 * Parts of words with signs in them that have letters and digits: Pagefind parts `99H1-234.56` into `99`, `234` and
 * `56`, but whoever looks for a car types `99h1`.
 */
export const gluedWords = (text: string): string[] =>
  [...text.matchAll(glued)].flatMap(([word]) => word.split(/[-–./_]/).filter(isMixed));
