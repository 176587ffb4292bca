import type { BodyWords } from './body-words.ts';

/** A text that is no Markdown, as if it were the words of a body. */
export const plainWords = (text: string): BodyWords => ({
  text,
  toSource: (index) => index,
  links: [],
  headings: [],
  code: [],
  isBlank: text.trim() === '',
});
