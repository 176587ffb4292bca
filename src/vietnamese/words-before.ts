const isBlank = (code: number): boolean => code === 32 || code === 160 || code === 9;
const letter = /[\p{L}\p{M}]/u;

/** The last two words before an index, each of letters alone. */
export interface WordsBefore {
  /** Undefined if no word and blank stand directly before the index. */
  near: string | undefined;
  far: string | undefined;
}

/** Reads at most this many characters, so that a text without blanks costs no more. */
const longest = 40;

/** The two words directly before an index. A full stop may stand after the nearer one: `TP. `. */
export function wordsBefore(text: string, index: number): WordsBefore {
  const first = Math.max(0, index - longest);
  const near = wordEnding(text, index, first, true);
  const far = near && wordEnding(text, near.start, first, false);
  return { near: near?.word, far: far?.word };
}

function wordEnding(
  text: string,
  index: number,
  first: number,
  mayStop: boolean,
): { word: string; start: number } | undefined {
  let end = index;
  while (end > first && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === index) return undefined;
  if (mayStop && text[end - 1] === '.') end--;
  let start = end;
  while (start > first && letter.test(text.charAt(start - 1))) start--;
  return start === end ? undefined : { word: text.slice(start, end), start };
}
