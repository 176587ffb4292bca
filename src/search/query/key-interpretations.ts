import { wellFormed } from '../../vietnamese/well-formed.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { publishedKey, saidKey } from '../index/index-keys.ts';
import { readDates } from './read-dates.ts';
import { readDocumentNumber } from './read-document-numbers.ts';
import { readQuery, type QueryToken } from './read-query.ts';

/** A query whose dates or document number have become keys of the index. */
export interface KeyInterpretation {
  tokens: QueryToken[];
  /** Those of the tokens that are keys; a page without them is not found by this interpretation. */
  keys: QueryToken[];
  /** Whether the page speaks of it; otherwise it was only published then. */
  isSaid: boolean;
}

/** What stands between quotation marks is meant letter by letter. */
const quotation = /["“”]/;

/** The interpretations of a query in which days, months and documents are one word however they are written. */
export function keyInterpretations(text: string): KeyInterpretation[] {
  const clean = cleanText(wellFormed(text)).slice(0, 500).toLowerCase();
  if (quotation.test(clean) || !/\d/.test(clean)) return [];
  const interpretations = [
    { read: readDates(clean, saidKey), isSaid: true },
    { read: readDates(clean, publishedKey), isSaid: false },
    // `tháng 6/2020` is no document.
    { read: readDocumentNumber(readDates(clean, () => '')) ?? clean, isSaid: true },
  ];
  return interpretations.flatMap(({ read, isSaid }) => {
    if (read === clean) return [];
    const { tokens } = readQuery(read);
    return [{ tokens, keys: tokens.filter((token) => /^z[ndv]\d/.test(token.text)), isSaid }];
  });
}
