import type { BodyWords } from './body-words.ts';

/** Wraps a text that is not Markdown in the form of a body's words. */
export const plainWords = (text: string): BodyWords => ({
  text,
  toSource: (index) => index,
  links: [],
  headings: [],
  code: [],
  raised: [],
  isBlank: text.trim() === '',
});
