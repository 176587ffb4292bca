import { wellFormed } from '../../vietnamese/well-formed.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { fold } from '../../vietnamese/fold.ts';
import { wordsOfText } from './words-of-text.ts';

/** One syllable or number of a query, lower case, as it was typed. */
export interface QueryToken {
  text: string;
  /** Whether the reader typed any of its marks. */
  isMarked: boolean;
  /** Number of its quotation; the words of a quotation must be side by side. */
  quotation?: number | undefined;
}

export interface ReadQuery {
  tokens: QueryToken[];
  hint?: 'trong' | 'qua-ngan';
}

/** Nobody types a longer query; ten thousand characters were pasted by mistake. */
const longestText = 1_000;
const mostTokens = 24;

/** Letters and digits that a query needs: one or two would find the whole archive. */
const fewestCharacters = 3;

/** Phones write curled marks; opening and closing marks count as the same. */
const quotationMark = /["“”„«»]/;

/** A longer query is a pasted headline or sentence, and its quotation marks are those of the author. */
const longestPhrase = 6;

/** The typed text, in any Unicode form, as words. Signs separate words; an unclosed quotation is ignored. */
export function readQuery(text: string): ReadQuery {
  const clean = cleanText(wellFormed(text)).slice(0, longestText).toLowerCase();
  const parts = clean.split(quotationMark);
  const isQuoted = (index: number): boolean => index % 2 === 1 && index < parts.length - 1;
  const tokens = parts
    .flatMap((part, index) => wordsOfText(part).map((word) => toToken(word, isQuoted(index) ? index : undefined)))
    .slice(0, mostTokens);
  const isSentence = tokens.length > longestPhrase && tokens.some(({ quotation }) => quotation === undefined);
  if (isSentence) for (const token of tokens) token.quotation = undefined;
  const characters = tokens.reduce((sum, token) => sum + token.text.length, 0);
  if (characters === 0) return { tokens: [], hint: 'trong' };
  return characters < fewestCharacters ? { tokens: [], hint: 'qua-ngan' } : { tokens };
}

const toToken = (text: string, quotation: number | undefined): QueryToken => ({
  text,
  isMarked: text !== fold(text),
  quotation,
});
